/** Where a record's text comes from in a browser, besides typing: what was copied, and a file. */
import type { ChangeEvent } from "react";
import { decode } from "../../../shared/records/index.ts";
import { Button } from "../../ui/index.ts";
import type { OnTaken } from "./sources-types.ts";

const CHOOSE = "选一个文件";

/** Offers both, the first where the browser can; gives the text, or what to do where it cannot be read. */
export function OtherSources({ onText }: { readonly onText: OnTaken }) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    file.arrayBuffer().then(
      (bytes) => {
        const read = decode(new Uint8Array(bytes));
        onText("text" in read ? { ...read, from: "file" } : { failed: read.undecoded });
      },
      () => onText(undefined),
    );
    // The same file can then be chosen again after it was mended.
    target.value = "";
  };
  return (
    <div className="acts">
      {canPaste() && (
        <Button
          id="import-clipboard"
          onPress={() =>
            void navigator.clipboard.readText().then(
              (text) => onText({ text, from: "clipboard" }),
              () => onText(undefined),
            )
          }
        >
          粘贴刚才复制的
        </Button>
      )}
      <div className="button file-button">
        {CHOOSE}
        <input
          id="import-file"
          className="file-input"
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          aria-label={CHOOSE}
          title={CHOOSE}
          onChange={choose}
        />
      </div>
    </div>
  );
}

/** Not every browser lets pages read what was copied, and none does on a page that is not secure. */
const canPaste = (): boolean => "clipboard" in navigator && "readText" in navigator.clipboard;
