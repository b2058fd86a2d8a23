/** What an earlier or later version kept and this one cannot read: told of, to take along or to delete. */
import { useState } from "react";
import { useValue } from "../observable.ts";
import { copy } from "../take/copy";
import { askSure, Box, Button, Heading } from "../ui/index.ts";
import { ANEW } from "./anew";
import { discardSetAside, setAside } from "./people.ts";

const COPIED = { yes: "复制好了，可以粘贴到别处存着。", no: "没能复制。请允许使用剪贴板，再试一次。" } as const;

/** Each such thing with its two buttons; nothing where there is none. */
export function SetAsideNotice() {
  const all = useValue(setAside);
  const [copied, setCopied] = useState<keyof typeof COPIED>();
  if (all.length === 0) return null;
  const discard = async (key: string) => {
    const sure = await askSure({
      title: "删掉这份读不出来的内容？",
      text: "删掉就找不回来了。要留着，先复制出来。",
      yes: "删掉",
      no: "留着",
    });
    if (sure) discardSetAside(key);
  };
  return (
    <Box kind="section" className="card" id="set-aside" label="读不出来的内容">
      <Heading level={2}>有以前存的内容读不出来</Heading>
      <Box kind="p">
        {`可能是更新的版本存的，${ANEW.words}，也许就能读；还是不行，多半是存坏了。它还原样放在这台设备上，没有丢，也不影响你现在填。`}
      </Box>
      {ANEW.act && (
        <Button id="set-aside-reload" onPress={ANEW.act}>
          刷新
        </Button>
      )}
      {all.map(({ key, text }, index) => (
        <Box className="row" key={key}>
          <Button
            id={`set-aside-${index}-copy`}
            onPress={() => void copy(text).then((done) => setCopied(done ? "yes" : "no"))}
          >
            {numbered("复制出来", index, all.length)}
          </Button>
          <Button id={`set-aside-${index}-discard`} look="quiet" onPress={() => void discard(key)}>
            {numbered("删掉", index, all.length)}
          </Button>
        </Box>
      ))}
      <Box live="polite">{copied && <Box kind="p">{COPIED[copied]}</Box>}</Box>
    </Box>
  );
}

/** Which one is meant, where there are several. */
const numbered = (words: string, index: number, count: number): string =>
  count > 1 ? `${words}（第 ${index + 1} 份）` : words;
