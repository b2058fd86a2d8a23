/** A value slid along a track, in a browser. */
import type { SliderProps } from "./types.ts";

export const Slider = ({ id, label, most, value, words, marks, onChange }: SliderProps) => (
  <div className="field">
    <label className="label" htmlFor={id}>
      {label}
    </label>
    <div className="track">
      <input
        id={id}
        className="slider"
        type="range"
        min={0}
        max={most}
        step={1}
        value={value}
        aria-valuetext={words}
        onChange={({ target }) => onChange(Number(target.value))}
      />
      {marks.map((at) => (
        <span key={at} className="track-mark" style={{ left: `${(100 * at) / most}%` }} aria-hidden />
      ))}
    </div>
  </div>
);
