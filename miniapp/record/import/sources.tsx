/** Where a record's text comes from in the mini-program, besides typing: what was copied. */
import Taro from "@tarojs/taro";
import { Button } from "../../ui/index.ts";

/** Offers to take what was copied; gives the text, or undefined when the phone does not give it. */
export const OtherSources = ({ onText }: { readonly onText: (text: string | undefined) => void }) => (
  <Button
    id="import-clipboard"
    onPress={() =>
      void Taro.getClipboardData().then(
        ({ data }) => onText(data),
        () => onText(undefined),
      )
    }
  >
    粘贴刚才复制的
  </Button>
);
