/** How a person likes to read, kept on the device. */
import Taro from "@tarojs/taro";
import { observable, type Observable } from "./state.ts";
import { largeTypeAsked, showType } from "./ui/large-type";

/** What can be set. */
export interface Settings {
  /** 大字（关怀模式）: type at 1.4 times its size. */
  readonly largeType: boolean;
}

const KEY = "yujin.settings";

/** The settings now. Until somebody chooses, the type is as large as the device asks for. */
export const settings: Observable<Settings> = observable(keptSettings());

/** Makes the page look as set; called once, before anything is drawn. */
export function applySettings(): void {
  showType(settings.get());
}

/** Changes some settings, shows them at once, and keeps them. */
export function changeSettings(changes: Partial<Settings>): void {
  const next = { ...settings.get(), ...changes };
  settings.set(next);
  showType(next);
  try {
    Taro.setStorageSync(KEY, next);
  } catch {
    // Storage may be full or refused (private browsing): the choice then lives as long as the page.
  }
}

function keptSettings(): Settings {
  try {
    return settingsFrom(Taro.getStorageSync(KEY)) ?? { largeType: largeTypeAsked() };
  } catch {
    return { largeType: largeTypeAsked() };
  }
}

/** The settings in what was kept; nothing where it is not settings. */
function settingsFrom(kept: unknown): Settings | undefined {
  if (typeof kept !== "object" || kept === null || !("largeType" in kept)) return undefined;
  const { largeType } = kept;
  return typeof largeType === "boolean" ? { largeType } : undefined;
}
