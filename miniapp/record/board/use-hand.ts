/** A hand for the life of a board. */
import { useEffect, useState } from "react";
import { newHand, type Hand, type Sweeping } from "./sweep.ts";

/** The board's hand; it tells whoever was named in the last drawing. */
export function useHand(sweeping: Sweeping | undefined): Hand {
  const [hand] = useState(newHand);
  useEffect(() => hand.tell(sweeping));
  return hand;
}
