/** Where a record's text comes from in the mini-program, besides typing: what was copied, and a file from a chat. */
import Taro from "@tarojs/taro";
import { decode } from "../../../shared/records/index.ts";
import { Button } from "../../ui/index.ts";
import type { Taken } from "./sources-types.ts";

/** Offers both; gives the text, what to do where it cannot be read, or undefined when the phone does not give it. */
export const OtherSources = ({ onText }: { readonly onText: (taken: Taken | undefined) => void }) => (
  <>
    <Button
      id="import-clipboard"
      onPress={() =>
        void Taro.getClipboardData().then(
          ({ data }) => onText({ text: data }),
          () => onText(undefined),
        )
      }
    >
      粘贴刚才复制的
    </Button>
    <Button
      id="import-file"
      look="quiet"
      onPress={() =>
        void chosenFile().then(
          (bytes) => {
            const read = decode(bytes);
            onText("text" in read ? read : { failed: read.undecoded });
          },
          () => onText(undefined),
        )
      }
    >
      或者选一个聊天里的文件（.csv、.txt）
    </Button>
  </>
);

/** The bytes of a file that is chosen from a chat. */
async function chosenFile(): Promise<Uint8Array> {
  const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: "file", extension: ["csv", "txt", "tsv"] });
  const [file] = tempFiles;
  if (!file) throw new Error("no file");
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: file.path,
      success: ({ data }) => (typeof data === "string" ? reject(new Error("text")) : resolve(new Uint8Array(data))),
      fail: () => reject(new Error("not read")),
    });
  });
}
