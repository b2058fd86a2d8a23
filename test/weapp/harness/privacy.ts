/** Consent, as WeChat asks for it: what is private waits until the app has asked and the agree button was really tapped. */
import type { Realm } from "./world.ts";

/** Consent in a running mini-program. */
export interface Privacy {
  /** The part of `wx` that is about consent. */
  readonly api: Readonly<Record<string, unknown>>;
  /** Waits for consent before something private; rejects where it is refused. Given once, it holds. */
  readonly consent: (use: string) => Promise<void>;
}

/** No consent given yet; `opened` hears when the privacy contract is opened. */
export function createPrivacy(realm: Realm, opened: () => void): Privacy {
  let listener: unknown;
  let given = false;
  return {
    api: {
      onNeedPrivacyAuthorization: (listening: unknown) => {
        listener = listening;
      },
      openPrivacyContract: opened,
    },
    consent: (use) =>
      new Promise((resolve, reject) => {
        if (given) {
          resolve();
          return;
        }
        if (typeof listener !== "function") throw new Error(`${use}: nobody asks for consent`);
        const answer = (option: unknown) => {
          const { event, buttonId } = told(option);
          if (event === "exposureAuthorization") return;
          const button = event === "agree" ? document.querySelector(`[data-agreed]#${String(buttonId)}`) : null;
          given = button !== null;
          if (given) resolve();
          else reject(new Error("privacy permission is not authorized"));
        };
        Reflect.apply(listener, undefined, [answer, realm.copyIn({ referrer: use })]);
      }),
  };
}

const told = (option: unknown): { readonly event?: unknown; readonly buttonId?: unknown } =>
  typeof option === "object" && option !== null ? option : {};
