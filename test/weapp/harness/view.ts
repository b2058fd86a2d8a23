/** The view layer: pages and components of a bundle, rendered into the DOM by WeChat's own engine. */
import {
  CurrentWindowBackendContext,
  Event,
  addGlobalErrorListener,
  globalOptions,
  removeGlobalErrorListener,
} from "glass-easel";
import { MiniProgramEnv } from "glass-easel-miniprogram-adapter";
import type { Bundle } from "./bundle.ts";
import { type Definition, componentFor, pageFor, roundTripSetData } from "./definitions.ts";
import { defineElements } from "./elements.ts";
import type { Host, Realm } from "./world.ts";

/** A page on the screen. */
export interface Rendered {
  readonly host: HTMLElement;
  /** The page's `this`. */
  readonly instance: object;
  /** Calls a method of the page, such as `onLoad`, where it has one. */
  readonly call: (method: string, ...args: unknown[]) => void;
  readonly remove: () => void;
}

/** Where pages and components are defined and pages shown. */
export interface View {
  readonly definePage: (path: string, definition: Definition) => void;
  readonly defineComponent: (path: string, definition: Definition) => void;
  readonly show: (path: string) => Rendered;
  readonly close: () => void;
}

/** Opens the view layer on `mount`. Errors of the engine and of the app's handlers go to `report`. */
export function createView(
  bundle: Bundle,
  mount: HTMLElement,
  { evaluate }: Host,
  realm: Realm,
  report: (error: unknown) => void,
): View {
  globalOptions.throwGlobalError = false;
  const onError = (error: unknown) => {
    report(error);
    return false;
  };
  addGlobalErrorListener(onError);

  const environment = new MiniProgramEnv();
  const elements = defineElements(environment.getGlobalCodeSpace().getComponentSpace(), bundle.tags);
  const space = environment.createCodeSpace("", true);
  for (const [tag, element] of elements) space.getComponentSpace().setGlobalUsingComponent(tag, element);
  for (const [path, content] of templatesOf(evaluate(`(${bundle.templates})`)))
    space.addCompiledTemplate(path, content);
  for (const [path, { usingComponents, component }] of bundle.components) {
    space.addComponentStaticConfig(path, {
      ...(usingComponents && { usingComponents }),
      ...(component === true && { component }),
    });
  }

  const backend = new CurrentWindowBackendContext();
  backend.onEvent((target, type, detail, options) => {
    const event = new Event<unknown>(type, detail, options);
    Event.dispatchEvent(target, event);
    return event.getEventBubbleStatus();
  });
  const dom = backend.document;
  backend.document = {
    createElement: (tag) => dom.createElement(elements.has(tag) ? `wx-${tag}` : tag),
    createTextNode: (text) => dom.createTextNode(text),
    createDocumentFragment: () => dom.createDocumentFragment(),
  };
  const associated = environment.associateBackend(backend);

  return {
    definePage(path, definition) {
      space.componentEnv(path, ({ Page }) => {
        Page(pageFor(realm, definition));
      });
    },
    defineComponent(path, definition) {
      space.componentEnv(path, ({ Component }) => {
        Component(componentFor(realm, definition));
      });
    },
    show(path) {
      const host = dom.createElement("wx-page");
      const placeholder = dom.createElement("div");
      if (!(host instanceof HTMLElement)) throw new Error("the engine renders to another DOM");
      host.appendChild(placeholder);
      mount.append(host);
      const root = associated.createRoot("page-root", space, path);
      const instance = root.get();
      roundTripSetData(instance);
      root.attach(host, placeholder);
      return {
        host,
        instance,
        call(method, ...args) {
          const own: unknown = Reflect.get(instance, method);
          if (typeof own === "function") Reflect.apply(own, instance, args.map(realm.copyIn));
        },
        remove() {
          root.release();
          host.remove();
        },
      };
    },
    close() {
      removeGlobalErrorListener(onError);
      mount.replaceChildren();
    },
  };
}

type Templates = Parameters<ReturnType<MiniProgramEnv["createCodeSpace"]>["addCompiledTemplate"]>[1];

/** Pairs every compiled template with its group. */
function templatesOf(group: unknown): (readonly [string, Templates])[] {
  if (!isGroup(group)) throw new Error("the template compiler gave no templates");
  return Object.entries(group).map(([path, content]) => [path, { groupList: group, content }]);
}

const isGroup = (value: unknown): value is NonNullable<Templates["groupList"]> =>
  typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "function");
