/** Where a record's text comes from in a browser, besides pasting: a file. */
import type { ChangeEvent } from "react";
import { decode } from "../../../shared/records/index.ts";
import type { Taken } from "./sources-types.ts";

/** Offers to choose a file; gives its text, or undefined when it cannot be read. */
export function OtherSources({ onText }: { readonly onText: (taken: Taken | undefined) => void }) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    file.arrayBuffer().then(
      (bytes) => {
        const read = decode(new Uint8Array(bytes));
        onText("text" in read ? read : { failed: read.undecoded });
      },
      () => onText(undefined),
    );
    // The same file can then be chosen again after it was mended.
    target.value = "";
  };
  return (
    <div className="field">
      <label className="label" htmlFor="import-file">
        或者选一个文件
      </label>
      <p className="hint" id="import-file-hint">
        .csv 或 .txt；Excel 表请另存为 CSV
      </p>
      <input
        id="import-file"
        className="control control-file"
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        aria-describedby="import-file-hint"
        onChange={choose}
      />
    </div>
  );
}
