/** What crosses between the app's scripts and the engine: definitions, data and events. */
import type { ShadowedEvent } from "glass-easel";
import type { Realm } from "./world.ts";

/** What the app's script hands to `Page` or `Component`. */
export type Definition = Readonly<Record<string, unknown>>;

type Method = (this: unknown, ...args: unknown[]) => unknown;

const isMethod = (value: unknown): value is Method => typeof value === "function";
const isDefinition = (value: unknown): value is Definition => typeof value === "object" && value !== null;
const copyOut = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** A page's definition for the engine: its data copied out, its handlers given plain events. */
export const pageFor = (realm: Realm, definition: Definition): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(definition).map(([key, value]) => [
      key,
      key === "data" ? copyOut(value) : isMethod(value) ? withPlainEvent(realm, value) : value,
    ]),
  );

/** A component's definition for the engine. */
export function componentFor(realm: Realm, definition: Definition): Record<string, unknown> {
  const { properties, data, methods, lifetimes } = definition;
  const created = isDefinition(lifetimes) ? lifetimes.created : definition.created;
  return {
    ...definition,
    data: copyOut(data ?? {}),
    properties: isDefinition(properties) ? mapValues(properties, propertyFor) : {},
    methods: mapValues(isDefinition(methods) ? methods : {}, (method) =>
      isMethod(method) ? withPlainEvent(realm, method) : method,
    ),
    lifetimes: {
      ...(isDefinition(lifetimes) && lifetimes),
      created(this: object) {
        roundTripSetData(this);
        if (isMethod(created)) created.call(this);
      },
    },
  };
}

/** Makes `setData` send its data as JSON, as WeChat does between its two threads. */
export function roundTripSetData(instance: object): void {
  const setData: unknown = Reflect.get(instance, "setData");
  if (!isMethod(setData)) throw new Error("no setData");
  Object.defineProperty(instance, "setData", {
    value: (data: unknown, done?: () => void) => {
      setData.call(instance, copyOut(data));
      if (done) queueMicrotask(done);
    },
  });
}

const mapValues = (from: Definition, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));

const TYPES = new Map<string, unknown>(
  [String, Number, Boolean, Object, Array, Function].map((type) => [type.name, type]),
);
// The realm's String is not ours: the engine knows a type by identity.
const typeFor = (type: unknown): unknown => (typeof type === "function" ? TYPES.get(type.name) : type);
const propertyFor = (property: unknown): unknown =>
  isDefinition(property)
    ? { ...property, type: typeFor(property.type), value: copyOut(property.value) }
    : typeFor(property);

const withPlainEvent = (realm: Realm, method: Method): Method =>
  function (...args) {
    const [first, ...rest] = args;
    return method.apply(this, isEngineEvent(first) ? [realm.copyIn(plainEvent(first)), ...rest] : args);
  };

const isEngineEvent = (value: unknown): value is ShadowedEvent<unknown> =>
  typeof value === "object" && value !== null && "getEventName" in value;

const plainTarget = ({ id, dataset }: ShadowedEvent<unknown>["target"]) => ({ id, dataset });
const plainEvent = (event: ShadowedEvent<unknown>) => {
  const touch = event.getEventName().startsWith("touch");
  return {
    type: event.getEventName(),
    timeStamp: event.timeStamp,
    target: plainTarget(event.target),
    currentTarget: plainTarget(event.currentTarget),
    mark: event.mark ?? {},
    detail: touch ? {} : (event.detail ?? {}),
    touches: fingersOf(event.detail, "touches"),
    changedTouches: fingersOf(event.detail, "changedTouches"),
  };
};

/** The fingers of a touch event; other events have none. */
function fingersOf(detail: unknown, list: "touches" | "changedTouches"): object[] {
  const found: unknown = typeof detail === "object" && detail !== null ? Reflect.get(detail, list) : undefined;
  return isList(found) ? Array.from(found, plainFinger) : [];
}

const isList = (value: unknown): value is ArrayLike<unknown> =>
  typeof value === "object" && value !== null && "length" in value;
const plainFinger = (finger: unknown): object =>
  typeof finger === "object" && finger !== null
    ? Object.fromEntries(
        ["identifier", "clientX", "clientY", "pageX", "pageY"].map((name) => [name, Reflect.get(finger, name)]),
      )
    : {};
