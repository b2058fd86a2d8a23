/** Where a record's text comes from in the mini-program, besides typing: what was copied, and a file from a chat. */
import Taro from "@tarojs/taro";
import { decode } from "../../../shared/records/index.ts";
import { Box, Button } from "../../ui/index.ts";
import type { OnTaken } from "./sources-types.ts";

/** Offers both; gives the text, what to do where it cannot be read, or undefined when the phone does not give it. */
export const OtherSources = ({ onText }: { readonly onText: OnTaken }) => (
  <Box className="acts">
    <Button
      id="import-clipboard"
      onPress={() =>
        void Taro.getClipboardData().then(
          ({ data }) => onText({ text: data, from: "clipboard" }),
          () => onText(undefined),
        )
      }
    >
      粘贴刚才复制的
    </Button>
    <Button
      id="import-file"
      onPress={() =>
        void chosenFile().then(
          (bytes) => {
            const read = decode(bytes);
            onText("text" in read ? { ...read, from: "file" } : { failed: read.undecoded });
          },
          (reason: unknown) => {
            if (!wasCancelled(reason)) onText(undefined);
          },
        )
      }
    >
      选聊天里的文件
    </Button>
  </Box>
);

/** The bytes of a file that is chosen from a chat; rejects with what WeChat says. Taro makes no promise of the first. */
const chosenFile = (): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const read = (filePath: string) =>
      Taro.getFileSystemManager().readFile({
        filePath,
        success: ({ data }) => (typeof data === "string" ? reject(new Error("text")) : resolve(new Uint8Array(data))),
        fail: reject,
      });
    void Taro.chooseMessageFile({
      count: 1,
      type: "file",
      extension: ["csv", "txt", "tsv"],
      success: ({ tempFiles: [file] }) => (file ? read(file.path) : reject(new Error("no file"))),
      fail: reject,
    });
  });

/** Whether the person went back without choosing. */
const wasCancelled = (reason: unknown): boolean =>
  typeof reason === "object" && reason !== null && "errMsg" in reason && String(reason.errMsg).endsWith("cancel");
