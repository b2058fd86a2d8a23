/** A value slid along a track, in the mini-program. */
import { Slider as TaroSlider, View } from "@tarojs/components";
import { useSliderColours } from "./slider-colours.ts";
import type { SliderProps } from "./types.ts";

export const Slider = ({ id, label, most, value, words, marks, onChange }: SliderProps) => {
  const colours = useSliderColours();
  return (
    <View className="field">
      <View className="label">{label}</View>
      <View className="track">
        <TaroSlider
          id={id}
          className="slider"
          min={0}
          max={most}
          step={1}
          value={value}
          onChanging={({ detail }) => onChange(Number(detail.value))}
          onChange={({ detail }) => onChange(Number(detail.value))}
          {...colours}
          {...{ ariaLabel: `${label}：${words}` }}
        />
        {marks.map((at) => (
          <View key={at} className="track-mark" style={{ left: `${(100 * at) / most}%` }} />
        ))}
      </View>
    </View>
  );
};
