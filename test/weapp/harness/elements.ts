/**
 * The built-in components of a mini-program that the app uses, on DOM elements: `<view>` is `<wx-view>`. Taps reach
 * them from the DOM; the events of fields and pickers are made here.
 */
import type { ComponentSpace, GeneralComponent, GeneralComponentDefinition } from "glass-easel";

/** A built-in component as its behaviour sees it. */
interface BuiltIn {
  readonly host: HTMLElement;
  readonly property: (name: string) => unknown;
  readonly emit: (event: string, detail: Readonly<Record<string, unknown>>) => void;
}

/** Sets a component up; what it returns runs after every change of its properties. */
type Behaviour = (element: BuiltIn) => () => void;

const plain: Behaviour = () => () => undefined;

/** A real field inside; what is typed goes out as an event, what the app sets comes in as a property. */
const field =
  (tag: "input" | "textarea"): Behaviour =>
  ({ host, property, emit }) => {
    const native = host.ownerDocument.createElement(tag);
    host.append(native);
    native.addEventListener("input", (event) => {
      // Above the field only the event that the component makes of it may be seen.
      event.stopPropagation();
      emit("input", { value: native.value, cursor: native.value.length });
    });
    native.addEventListener("focus", () => emit("focus", { value: native.value, height: 0 }));
    native.addEventListener("blur", () => emit("blur", { value: native.value }));
    let told: string | undefined;
    return () => {
      const now = asText(property("value"));
      if (now !== told) native.value = now;
      told = now;
      native.disabled = isTrue(property("disabled"));
      const longest = Number(property("maxlength") ?? 140);
      if (longest >= 0) native.maxLength = longest;
    };
  };

/** A button; one that gives consent is remembered as tapped, and says so to the app. */
const button: Behaviour = ({ host, property, emit }) => {
  host.addEventListener("click", () => {
    if (property("openType") !== "agreePrivacyAuthorization") return;
    host.setAttribute("data-agreed", "");
    emit("agreeprivacyauthorization", {});
  });
  return () => undefined;
};

/** A picture, drawn whole. */
const image: Behaviour = ({ host, property }) => {
  const native = host.ownerDocument.createElement("img");
  native.style.objectFit = "contain";
  host.append(native);
  return () => {
    const src = asText(property("src"));
    if (native.getAttribute("src") !== src) native.setAttribute("src", src);
  };
};

/** A track to slide on: while it is slid, and when it is let go. */
const slider: Behaviour = ({ host, property, emit }) => {
  const native = host.ownerDocument.createElement("input");
  native.type = "range";
  host.append(native);
  const tell = (event: "changing" | "change") => emit(event, { value: Number(native.value) });
  native.addEventListener("input", () => tell("changing"));
  native.addEventListener("change", () => tell("change"));
  return () => {
    for (const name of ["min", "max", "step", "value"]) native.setAttribute(name, asText(property(name)));
    native.value = asText(property("value"));
    // WeChat's own green, where the app says nothing.
    native.style.accentColor = asText(property("activeColor") ?? "#1aad19");
  };
};

const pickers = new WeakMap<Element, BuiltIn>();

const BEHAVIOURS = new Map<string, Behaviour>([
  ["view", plain],
  ["text", plain],
  ["image", image],
  ["scroll-view", plain],
  ["button", button],
  ["slider", slider],
  ["input", field("input")],
  ["textarea", field("textarea")],
  [
    "canvas",
    ({ host, property }) =>
      () =>
        host.setAttribute("data-canvas", asText(property("type"))),
  ],
  [
    "picker",
    (element) => {
      pickers.set(element.host, element);
      return () => undefined;
    },
  ],
]);

const asText = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const isTrue = (value: unknown) => value === true || value === "" || value === "true";

/** Ends a picker as WeChat's own panel does: with a date or month, or with an option told by its words. */
export function choose(host: Element, words: string): void {
  const picker = pickers.get(host);
  if (!picker) throw new Error("not a picker");
  if (isTrue(picker.property("disabled"))) throw new Error("the picker is disabled");
  picker.emit("change", {
    value: picker.property("mode") === "selector" ? optionIn(picker, words) : dateIn(picker, words),
  });
}

/** The index that a selector gives for an option; WeChat gives it as text. */
function optionIn({ property }: BuiltIn, words: string): string {
  const [range, key] = [property("range"), property("rangeKey")];
  const options: unknown[] = Array.isArray(range) ? range : [];
  const index = options.findIndex((option) =>
    typeof option === "object" && option !== null && typeof key === "string"
      ? Reflect.get(option, key) === words
      : option === words,
  );
  if (index < 0) throw new Error(`the picker has no option ${words}`);
  return String(index);
}

const DATE_SHAPES = new Map<unknown, RegExp>([
  ["year", /^\d{4}$/],
  ["month", /^\d{4}-\d\d$/],
  ["day", /^\d{4}-\d\d-\d\d$/],
]);

/** The date, when the panel could have given it. */
function dateIn({ property }: BuiltIn, text: string): string {
  const [mode, fields, start, end] = ["mode", "fields", "start", "end"].map(property);
  if (mode !== "date") throw new Error(`a picker of mode ${String(mode)} is not run here`);
  if (!DATE_SHAPES.get(fields)?.test(text)) throw new Error(`${text}: the picker gives a ${String(fields)}`);
  const outside = (limit: unknown, beyond: (edge: string) => boolean) =>
    typeof limit === "string" && limit !== "" && beyond(limit.slice(0, text.length));
  if (outside(start, (edge) => text < edge)) throw new Error(`${text} is before ${String(start)}`);
  if (outside(end, (edge) => text > edge)) throw new Error(`${text} is after ${String(end)}`);
  return text;
}

/** Defines the built-in components for the tags of a bundle; a tag that is not known here is an error. */
export function defineElements(
  space: ComponentSpace,
  tags: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, GeneralComponentDefinition> {
  const defined = new Map<string, GeneralComponentDefinition>();
  for (const [tag, attributes] of tags) {
    const behaviour = BEHAVIOURS.get(tag);
    if (!behaviour) throw new Error(`the app uses <${tag}>, which the harness does not run`);
    const updates = new WeakMap<GeneralComponent, () => void>();
    const definition = space
      .define(tag)
      .definition({
        properties: Object.fromEntries(propertyNames(attributes).map((name) => [name, { type: null }])),
      })
      .lifetime("attached", function () {
        const element = builtIn(this.general());
        const own = behaviour(element);
        const update = () => {
          reflect(element, this.id, attributes);
          own();
        };
        updates.set(this.general(), update);
        update();
      })
      .observer("**", function () {
        updates.get(this.general())?.();
      })
      .registerComponent();
    defined.set(tag, definition.general());
  }
  return defined;
}

function builtIn(component: GeneralComponent): BuiltIn {
  const host = component.getBackendElement();
  if (!(host instanceof HTMLElement)) throw new Error(`<${component.is}> has no DOM element`);
  return {
    host,
    property: (name): unknown => Reflect.get(component.data, name),
    emit: (event, detail) => {
      component.triggerEvent(event, detail, {});
    },
  };
}

/** Puts on the DOM element what tests and people find it by. */
function reflect({ host, property }: BuiltIn, id: string, attributes: ReadonlySet<string>): void {
  if (id !== "") host.id = id;
  host.toggleAttribute("disabled", isTrue(property("disabled")));
  for (const name of attributes) {
    if (!name.startsWith("aria-")) continue;
    const told = property(camelCase(name));
    const value = typeof told === "boolean" ? String(told) : asText(told);
    if (value === "") host.removeAttribute(name);
    else host.setAttribute(name, value);
  }
}

const NOT_PROPERTIES = /^(bind|catch|capture-|mut-|mark:|wx:|data-|id$|class$|style$|slot$)/;
const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const propertyNames = (attributes: ReadonlySet<string>) =>
  [...attributes].filter((name) => !NOT_PROPERTIES.test(name)).map(camelCase);
