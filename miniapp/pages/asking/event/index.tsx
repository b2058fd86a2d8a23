/** What happened or is expected, and when. */
import { useState } from "react";
import { AskingPage } from "../../../forms/asking-page.tsx";
import { PlaceField } from "../../../forms/place.tsx";
import { Questions } from "../../../forms/questions.tsx";
import { draft } from "../../../state.ts";

export default function EventPage() {
  // Opened in the middle, by its address: everything else hangs on the place.
  const [placeFirst] = useState(() => draft.get().region === "");
  return (
    <AskingPage step="event" title="什么事，哪一天？" asksPlace={placeFirst}>
      {placeFirst && <PlaceField />}
      <Questions subjects={["event"]} />
    </AskingPage>
  );
}
