/** Words in which the number to ask at is a link, in a browser: all text that the primitives draw goes through here. */
import { NUMBER, numbersAs } from "./numbers.tsx";

const Called = () => (
  <a className="number" href={`tel:${NUMBER}`}>
    {NUMBER}
  </a>
);

export const withNumbers = numbersAs("span", Called);
