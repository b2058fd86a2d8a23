/** Words in which the number to ask at can be called, in the mini-program: all text that the primitives draw goes through here. */
import { Text } from "@tarojs/components";
import { dial } from "./dial.ts";
import { NUMBER, numbersAs } from "./numbers.tsx";

const Called = () => (
  <Text className="number" onClick={() => dial(NUMBER)} {...{ ariaRole: "link" }}>
    {NUMBER}
  </Text>
);

export const withNumbers = numbersAs(Text, Called);
