/** The board in the mini-program: views that WeChat reads out, and fingers on them. */
import Taro from "@tarojs/taro";
import { View } from "@tarojs/components";
import type { BoardProps, MonthCellProps, YearRowProps } from "./grid-types.ts";
import { rowStarts, type Point, type RowBox } from "./sweep.ts";
import { useHand } from "./use-hand.ts";

/** The board. Where its rows stand is measured once, when a finger comes down. */
export function Board({ id, label, years, sweep, children }: BoardProps) {
  const hand = useHand(sweep);
  const press = (event: object) => {
    const at = fingerIn(event);
    hand.cancel();
    if (at) void boxesOf(id, years).then((boxes) => hand.press(at, boxes, "touch"));
  };
  const move = (event: object) => {
    const to = fingerIn(event);
    if (to) hand.move(to);
  };
  const touching = sweep && {
    onTouchStart: press,
    onTouchMove: move,
    onTouchEnd: hand.lift,
    onTouchCancel: hand.cancel,
  };
  return (
    <View id={id} className="board" ariaLabel={label} {...(touching ?? {})}>
      {children}
    </View>
  );
}

/** A year. */
export const YearRow = ({ year, rows }: YearRowProps) => (
  <View className="board-year">
    <View className="board-year-name">{`${year} 年`}</View>
    <View className="board-months">
      {rows.map((row, index) => (
        <View key={index} className="board-row">
          {row}
        </View>
      ))}
    </View>
  </View>
);

/** A month. */
export const MonthCell = ({ id, className, label, onPress, children }: MonthCellProps) => (
  <View
    id={id}
    className={className}
    ariaRole={onPress ? "button" : "text"}
    ariaLabel={label}
    {...(onPress && { onClick: () => onPress(false) })}
  >
    {children}
  </View>
);

/** Where the only finger of a touch event is; undefined when there are more. */
function fingerIn(event: object): Point | undefined {
  const touches: unknown = Reflect.get(event, "touches");
  const fingers: unknown[] = Array.isArray(touches) ? touches : [];
  const [touch] = fingers;
  if (fingers.length !== 1 || typeof touch !== "object" || touch === null) return undefined;
  const x: unknown = Reflect.get(touch, "clientX");
  const y: unknown = Reflect.get(touch, "clientY");
  return typeof x === "number" && typeof y === "number" ? { x, y } : undefined;
}

const boxesOf = (id: string, years: readonly number[]): Promise<RowBox[]> =>
  new Promise((resolve) => {
    const starts = rowStarts(years);
    Taro.createSelectorQuery()
      .selectAll(`#${id} .board-row`)
      .boundingClientRect((found) => {
        const rects = Array.isArray(found) ? found : [];
        resolve(
          rects.flatMap(({ left, top, width, height }, index) => {
            const first = starts[index];
            return first === undefined ? [] : [{ first, left, top, width, height }];
          }),
        );
      })
      .exec();
  });
