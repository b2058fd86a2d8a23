/** WeChat's request for consent, before the first use of something private: the clipboard, the calendar, the album. */
import Taro from "@tarojs/taro";
import { observable } from "../state.ts";

/** The button that gives consent; WeChat checks that it was really tapped. */
export const AGREE_ID = "privacy-agree";

/** A request that waits for consent; answering it lets what was asked for go on, or fail. */
export interface Asked {
  readonly agree: () => void;
  readonly decline: () => void;
}

/** The request that waits, if one does. */
export const asked = observable<Asked | undefined>(undefined);

/** From now on, requests for consent are shown by the page in front. A phone whose WeChat is too old to ask never does. */
export function listenForPrivacy(): void {
  if (!Taro.canIUse("onNeedPrivacyAuthorization")) return;
  Taro.onNeedPrivacyAuthorization((resolve) => {
    const settle = (option: Taro.onNeedPrivacyAuthorization.ResolveOption) => () => {
      asked.set(undefined);
      resolve(option);
    };
    // A request before this one that is still open is answered by leaving it.
    asked.get()?.decline();
    asked.set({ agree: settle({ event: "agree", buttonId: AGREE_ID }), decline: settle({ event: "disagree" }) });
    resolve({ event: "exposureAuthorization" });
  });
}
