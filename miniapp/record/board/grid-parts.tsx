/** The board in the mini-program: views that WeChat reads out, and fingers on them. */
import Taro from "@tarojs/taro";
import { View } from "@tarojs/components";
import type { BoardProps, MonthCellProps, YearRowProps } from "./grid-types.ts";
import type { Point, YearBox } from "./sweep.ts";
import { useHand } from "./use-hand.ts";

/** The board. Where its years stand is measured once, when a finger comes down. */
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

/** The names of the months above the years; a screen reader hears them with each month. */
export const MonthNames = ({ names }: { readonly names: readonly string[] }) => (
  <View className="board-months board-names">
    {names.map((name) => (
      <View key={name} className="board-name">
        {name}
      </View>
    ))}
  </View>
);

/** A year. */
export const YearRow = ({ year, children }: YearRowProps) => (
  <View className="board-year">
    <View className="board-year-name">{`${year} 年`}</View>
    <View className="board-months board-row">{children}</View>
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

const boxesOf = (id: string, years: readonly number[]): Promise<YearBox[]> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .selectAll(`#${id} .board-row`)
      .boundingClientRect((found) => {
        const rects = Array.isArray(found) ? found : [];
        resolve(
          rects.flatMap(({ left, top, width, height }, index) => {
            const year = years[index];
            return year === undefined ? [] : [{ year, left, top, width, height }];
          }),
        );
      })
      .exec();
  });
