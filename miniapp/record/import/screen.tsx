/** Pasting a record: the text, what was read of it, what it does not say, and into the record with it. */
import { useMemo, useRef, useState } from "react";
import { certainMonths, openAsks, readRecord, unanswered, type Answer } from "../../../shared/records/index.ts";
import { today } from "../../clock.ts";
import type { Draft, Whose, YesNo } from "../../draft/draft.ts";
import { tellRecord } from "../../draft/record.ts";
import { goTo } from "../../navigation.ts";
import { edit, observable, openStretch, problems, useValue } from "../../state.ts";
import { Box, Button, Choice, reveal, TextArea } from "../../ui/index.ts";
import { GOES_ON, goesOnAsk } from "../../wording/record.ts";
import { sayItEnds } from "../fields/goes-on.tsx";
import { momentsOf } from "../months/moments.ts";
import { toldIn } from "../months/months.ts";
import { addMonths, conflicts } from "./add.ts";
import { withMore } from "./box.ts";
import { Conflicts, type Taking } from "./conflicts.tsx";
import { Preview } from "./preview.tsx";
import { Questions } from "./questions.tsx";
import { EveryLine } from "./remarks.tsx";
import { OtherSources } from "./sources";
import type { Taken } from "./sources-types.ts";
import { endsNow, takenMonths } from "./taken.ts";

/** What was pasted; kept while the app runs, so that it can be mended and read again, and never on the device. */
const pasted = observable("");

interface ImportScreenProps {
  readonly draft: Draft;
  readonly whose: Whose;
}

const FILES =
  "文件要 .csv 或 .txt，Excel 表请另存为“CSV UTF-8”。截图、PDF 读不了，可以返回，照着逐月填。文字和文件只在这台设备上读，不发出去，也不存。";
const NO_TEXT = "没有拿到文字，请长按上面的框粘贴";

/** Reads what is pasted when asked to, and again after it was mended. */
export function ImportScreen({ draft, whose }: ImportScreenProps) {
  const text = useValue(pasted);
  const [read, setRead] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const file = useRef<string>();
  const show = (next: string) => {
    setFailed(undefined);
    setRead(next);
    setTimeout(() => reveal("import-result"));
  };
  const take = (taken: Taken | undefined) => {
    // What was typed stays where nothing came.
    if (taken === undefined || "failed" in taken || taken.text.trim() === "") {
      setFailed(taken !== undefined && "failed" in taken ? taken.failed : NO_TEXT);
      return;
    }
    const next = withMore(text, taken, file.current);
    if (taken.from === "file") file.current = taken.text;
    pasted.set(next);
    show(next);
  };
  const stale = read !== text;
  return (
    <>
      <TextArea
        id="import-text"
        label="把缴费记录贴在这里"
        hint="从医保 App、税务局或社保网站查到的，整段复制过来就行；也可以自己写，比如“2025年1月至8月 单位交医保”"
        rows={8}
        value={text}
        error={failed}
        onChange={(typed) => pasted.set(typed)}
      />
      <OtherSources onText={take} />
      <Box kind="p" className="hint read-hint">
        {FILES}
      </Box>
      <Button
        id="import-read"
        look={stale ? "primary" : "secondary"}
        disabled={text.trim() === ""}
        onPress={() => show(text)}
      >
        {read === undefined ? "读一读" : "再读一次"}
      </Button>
      {read !== undefined && <Result key={read} draft={draft} whose={whose} text={read} stale={stale} />}
    </>
  );
}

interface ResultProps extends ImportScreenProps {
  /** What was read. */
  readonly text: string;
  /** What is in the box is another text by now. */
  readonly stale: boolean;
}

function Result({ draft, whose, text, stale }: ResultProps) {
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [goesOn, setGoesOn] = useState<YesNo>("");
  const [taking, setTaking] = useState<Taking | "">("");
  const asOf = draft.asOf || today();
  const reading = useMemo(() => readRecord(text, { today: asOf }), [text, asOf]);
  const certain = useMemo(() => certainMonths(reading, answers), [reading, answers]);
  const taken = takenMonths(certain, draft.region, goesOn);
  const mine = toldIn(draft[whose]);
  const against = conflicts(mine, taken);
  const last = certain.at(-1);
  const asks = useMemo(() => openAsks(reading, answers), [reading, answers]);
  const waiting = asks.flatMap((ask) => unanswered(ask, answers));
  const settled = waiting.length === 0;
  const asksOn = settled && endsNow(certain, momentsOf(draft).now);
  const answered = settled && (!asksOn || goesOn !== "") && (against.length === 0 || taking !== "");

  const add = () => {
    const added = addMonths(mine, taken, taking || "mine");
    problems.set([]);
    openStretch.set(undefined);
    edit(`${whose}-contributions`, (before) =>
      tellRecord(before, whose, { record: "listed", contributions: added }, today()),
    );
    if (last !== undefined && goesOn === "no") sayItEnds(whose, last.month);
    pasted.set("");
    void goTo(whose === "person" ? "record" : "details", `${whose}-record`);
  };
  return (
    <>
      <Preview draft={draft} reading={reading} taken={taken} waiting={waiting} />
      <Questions draft={draft} asks={asks} answers={answers} onChange={setAnswers} />
      {asksOn && last !== undefined && (
        <Choice
          id="import-goes-on"
          inline
          label={goesOnAsk(last.month)}
          options={GOES_ON}
          value={goesOn}
          onChange={setGoesOn}
        />
      )}
      {settled && against.length > 0 && (
        <Conflicts months={against} mine={mine} taken={taken} value={taking} onChange={setTaking} />
      )}
      <EveryLine reading={reading} />
      {settled && taken.length === 0 && reading.asks.length > 0 && (
        <Box kind="p" id="import-none-left">
          这样就没有要加的月份了。
        </Box>
      )}
      {(taken.length > 0 || !settled) && (
        <Button id="import-add" look="primary" disabled={stale || !answered} onPress={add}>
          {stale ? "文字改过了，先再读一次" : answered ? "加进记录" : "先回答上面的问题"}
        </Button>
      )}
    </>
  );
}
