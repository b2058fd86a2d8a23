/** Pasting a record: the text, what was read of it, what it does not say, and into the record with it. */
import { useMemo, useState } from "react";
import { certainMonths, readRecord, type Answer } from "../../../shared/records/index.ts";
import { today } from "../../clock.ts";
import type { Draft, Whose, YesNo } from "../../draft/draft.ts";
import { goTo } from "../../navigation.ts";
import { edit, observable, openStretch, problems, useValue } from "../../state.ts";
import { Button, Choice, reveal, TextArea } from "../../ui/index.ts";
import { dateWords } from "../../wording/figures.ts";
import { momentsOf } from "../painter.tsx";
import { addMonths, conflicts } from "./add.ts";
import { Preview } from "./preview.tsx";
import { Questions } from "./questions.tsx";
import { OtherSources } from "./sources";
import type { Taken } from "./sources-types.ts";
import { endsNow, takenMonths, waiting } from "./taken.ts";
import { spansWords } from "./words-read.ts";

/** What was pasted; kept while the app runs, so that it can be mended and read again, and never on the device. */
const pasted = observable("");

interface ImportScreenProps {
  readonly draft: Draft;
  readonly whose: Whose;
}

const NO_TEXT = "没有拿到文字，请长按上面的框粘贴";

/** Reads what is pasted when asked to, and again after it was mended. */
export function ImportScreen({ draft, whose }: ImportScreenProps) {
  const text = useValue(pasted);
  const [read, setRead] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const show = (next: string) => {
    setRead(next);
    setTimeout(() => reveal("import-result"));
  };
  const take = (taken: Taken | undefined) => {
    // What was typed stays where nothing came.
    if (taken === undefined || "failed" in taken || taken.text.trim() === "") {
      setFailed(taken !== undefined && "failed" in taken ? taken.failed : NO_TEXT);
      return;
    }
    setFailed(undefined);
    pasted.set(taken.text);
    show(taken.text);
  };
  return (
    <>
      <TextArea
        id="import-text"
        label="把缴费记录贴在这里"
        hint="从医保 App、税务局或社保网站查到的，整段复制过来就行；也可以自己写，比如“2025年1月至8月 单位交医保”。文字只留在手机里"
        rows={8}
        value={text}
        error={failed}
        onChange={(typed) => pasted.set(typed)}
      />
      <OtherSources onText={take} />
      <Button id="import-read" look="primary" disabled={text.trim() === ""} onPress={() => show(text)}>
        {read === undefined ? "读一读" : "再读一次"}
      </Button>
      {read !== undefined && <Result key={read} draft={draft} whose={whose} text={read} />}
    </>
  );
}

function Result({ draft, whose, text }: ImportScreenProps & { readonly text: string }) {
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [goesOn, setGoesOn] = useState<YesNo>("");
  const [taking, setTaking] = useState<"mine" | "new" | "">("");
  const asOf = draft.asOf || today();
  const reading = useMemo(() => readRecord(text, { today: asOf }), [text, asOf]);
  const certain = useMemo(() => certainMonths(reading, answers), [reading, answers]);
  const taken = takenMonths(certain, draft.region, goesOn);
  const mine = draft[whose].contributions;
  const against = conflicts(mine, taken);
  const last = certain.at(-1);
  const open = waiting(reading.asks, answers);
  const asksOn = open.length === 0 && endsNow(certain, momentsOf(draft).now);
  const ready =
    taken.length > 0 && open.length === 0 && (!asksOn || goesOn !== "") && (against.length === 0 || taking !== "");

  const add = () => {
    const added = addMonths(mine, taken, taking || "mine");
    problems.set([]);
    openStretch.set(undefined);
    edit(`${whose}-contributions`, (before) => ({
      ...before,
      [whose]: { ...before[whose], record: "listed", contributions: added },
    }));
    pasted.set("");
    void goTo(whose === "person" ? "record" : "family", `${whose}-board-title`);
  };
  return (
    <>
      <Preview draft={draft} reading={reading} taken={taken} />
      <Questions draft={draft} asks={reading.asks} answers={answers} onChange={setAnswers} />
      {asksOn && last !== undefined && (
        <Choice
          id="import-goes-on"
          inline
          label={`记录到 ${dateWords(last.month)}为止。以后还接着交吗？`}
          options={[
            { value: "yes", label: "接着交" },
            { value: "no", label: "不交了" },
          ]}
          value={goesOn}
          onChange={setGoesOn}
        />
      )}
      {open.length === 0 && against.length > 0 && (
        <Choice
          id="import-taking"
          label={`${spansWords(against)}，原来填的不一样，用哪个？`}
          options={[
            { value: "mine", label: "用原来填的" },
            { value: "new", label: "用这次读出来的" },
          ]}
          value={taking}
          onChange={setTaking}
        />
      )}
      {(taken.length > 0 || open.length > 0) && (
        <Button id="import-add" look="primary" disabled={!ready} onPress={add}>
          {ready ? "加进记录" : "先回答上面的问题"}
        </Button>
      )}
    </>
  );
}
