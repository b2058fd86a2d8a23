import type * as SettingsModule from "../../miniapp/settings.ts";

/** The app's settings on a device whose storage holds `kept` and whose WeChat type is so large. */
async function onDevice(kept: unknown, { typeSize, full = false }: { typeSize?: number; full?: boolean } = {}) {
  const storage = new Map<string, unknown>([["yujin.settings", kept]]);
  let module: typeof SettingsModule | undefined;
  await jest.isolateModulesAsync(async () => {
    jest.doMock("@tarojs/taro", () => ({
      __esModule: true,
      default: {
        getStorageSync: (key: string) => storage.get(key) ?? "",
        setStorageSync(key: string, value: unknown) {
          if (full) throw new Error("full");
          storage.set(key, value);
        },
        getAppBaseInfo: () => ({ ...(typeSize && { fontSizeSetting: typeSize }) }),
      },
    }));
    module = await import("../../miniapp/settings.ts");
  });
  if (!module) throw new Error("not loaded");
  return { ...module, stored: () => storage.get("yujin.settings") };
}

test.each([undefined, "", null, 7, "large", [], {}, { largeType: "yes" }, { large: true }])(
  "what is no settings is none: %j",
  async (kept) => {
    expect((await onDevice(kept)).settings.get()).toEqual({ largeType: false });
  },
);

test("what was chosen is kept, and nothing else that stood beside it", async () => {
  const first = await onDevice(undefined);
  first.changeSettings({ largeType: true });
  expect(first.settings.get()).toEqual({ largeType: true });
  expect(first.stored()).toEqual({ largeType: true });
  const next = await onDevice({ largeType: true, other: 1 });
  expect(next.settings.get()).toEqual({ largeType: true });
});

test.each([
  [17, false],
  [19, false],
  [20, true],
  [22, true],
])("WeChat's own type at %i px: large type is %p until somebody chooses", async (typeSize, largeType) => {
  expect((await onDevice(undefined, { typeSize })).settings.get()).toEqual({ largeType });
  expect((await onDevice({ largeType: !largeType }, { typeSize })).settings.get()).toEqual({ largeType: !largeType });
});

test("a full storage does not stop the switch", async () => {
  const device = await onDevice(undefined, { full: true });
  device.changeSettings({ largeType: true });
  expect(device.settings.get()).toEqual({ largeType: true });
});
