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

/** The settings now. */
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

/** Forgets what was chosen; what the app kept of it is erased elsewhere. */
export function forgetSettings(): void {
  settings.set(untouched());
  showType(settings.get());
}

/** Until somebody chooses, the type is as large as the device asks for. */
function untouched(): Settings {
  return { largeType: largeTypeAsked() };
}

function keptSettings(): Settings {
  try {
    return settingsFrom(Taro.getStorageSync(KEY)) ?? untouched();
  } catch {
    return untouched();
  }
}

/** The settings in what was kept; nothing where it is not settings. */
function settingsFrom(kept: unknown): Settings | undefined {
  if (typeof kept !== "object" || kept === null || !("largeType" in kept)) return undefined;
  const { largeType } = kept;
  return typeof largeType === "boolean" ? { largeType } : undefined;
}
