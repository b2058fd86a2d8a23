/** A thing to tick, in the mini-program. */
import { View } from "@tarojs/components";
import type { CheckProps } from "./types.ts";

export const Check = ({ id, label, hint, checked, onChange }: CheckProps) => (
  <View
    id={id}
    className={checked ? "option chosen" : "option"}
    onClick={() => onChange(!checked)}
    {...{ ariaRole: "checkbox", ariaChecked: checked }}
  >
    <View className="box" />
    <View className="option-text">
      <View>{label}</View>
      {hint && <View className="hint">{hint}</View>}
    </View>
  </View>
);
