/** Pasting a record: the text, what was read of it, what it does not say, and into the record with it. */
import { useState } from "react";
import type { Scheme } from "../../../shared/policy/index.ts";
import type { Draft, Whose } from "../../draft/draft.ts";
import { goTo } from "../../navigation.ts";
import { elsewhere, placeShort } from "../../places.ts";
import { edit, observable, openStretch, problems, useValue } from "../../state.ts";
import { Button, Choice, reveal, SelectField, TextArea } from "../../ui/index.ts";
import { SCHEMES } from "../../wording/stretch.ts";
import { monthText } from "../month.ts";
import { momentsOf } from "../painter.tsx";
import { addMonths, answered, conflicts } from "./add.ts";
import { Preview } from "./preview.tsx";
import { readRecord } from "./read.ts";
import type { ReadMonth } from "./reading.ts";
import { OtherSources } from "./sources";
import { spansWords } from "./words-read.ts";

/** What was pasted; kept while the app runs, so that it can be mended and read again, and never on the device. */
const pasted = observable("");

interface ImportScreenProps {
  readonly draft: Draft;
  readonly whose: Whose;
}

/** Reads what is pasted when asked to, and again after it was mended. */
export function ImportScreen({ draft, whose }: ImportScreenProps) {
  const text = useValue(pasted);
  const [read, setRead] = useState<string>();
  const [failed, setFailed] = useState(false);
  const show = (next: string) => {
    setRead(next);
    setTimeout(() => reveal("import-result"));
  };
  const take = (found: string | undefined) => {
    setFailed(found === undefined);
    if (found === undefined) return;
    pasted.set(found);
    show(found);
  };
  return (
    <>
      <TextArea
        id="import-text"
        label="把缴费记录贴在这里"
        hint="从医保 App、税务局或社保网站查到的，整段复制过来就行；也可以自己写，比如“2025年1月至8月 单位交”。文字只留在手机里"
        rows={8}
        value={text}
        error={failed ? "没有拿到文字，请长按上面的框粘贴" : undefined}
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
  const [scheme, setScheme] = useState<Scheme | "">("");
  const [places, setPlaces] = useState<ReadonlyMap<string, string>>(new Map());
  const [taking, setTaking] = useState<"mine" | "new" | "">("");
  const reading = readRecord(text, { region: draft.region, now: monthText(momentsOf(draft).now) });
  const months = answered(reading.months, { scheme, places });
  const mine = draft[whose].contributions;
  const against = conflicts(mine, months);
  const ready = months.length > 0 && months.every(isReady) && (against.length === 0 || taking !== "");

  const add = () => {
    const added = addMonths(mine, months, taking || "mine");
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
      <Preview draft={draft} reading={{ ...reading, months }} />
      <SchemeQuestion months={reading.months} value={scheme} onChange={setScheme} />
      {[...new Set(reading.months.map(({ placeName }) => placeName))].filter(Boolean).map((name, index) => (
        <SelectField
          key={name}
          id={`import-place-${index}`}
          label={`“${name}”在哪里？`}
          options={placesFrom(draft)}
          value={places.get(name) ?? UNANSWERED}
          onChange={(region) => setPlaces(new Map([...places, [name, region]]))}
        />
      ))}
      {months.every(isReady) && against.length > 0 && (
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
      {months.length > 0 && (
        <Button id="import-add" look="primary" disabled={!ready} onPress={add}>
          {ready ? "加进记录" : "先回答上面的问题"}
        </Button>
      )}
    </>
  );
}

interface SchemeQuestionProps {
  readonly months: readonly ReadMonth[];
  readonly value: Scheme | "";
  readonly onChange: (scheme: Scheme) => void;
}

/** One question for all months that do not say how they were paid. */
function SchemeQuestion({ months, value, onChange }: SchemeQuestionProps) {
  const open = months.filter(({ scheme }) => scheme === "");
  if (open.length === 0) return null;
  const employee = open.every((read) => read.employee);
  return (
    <Choice
      id="import-scheme"
      label={`有 ${open.length} 个月没写是谁交的，是哪一种？`}
      hint="几种都有的，先在上面的文字里分行写清楚，比如“202501 单位”"
      options={SCHEMES.filter((each) => !employee || each.value !== "resident")}
      value={value}
      onChange={onChange}
    />
  );
}

const UNANSWERED = "?";

const placesFrom = ({ region }: Draft) =>
  region === ""
    ? [{ value: "", label: "就在参保地" }]
    : [{ value: "", label: `就在${placeShort(region)}` }, ...elsewhere(region)];

const isReady = ({ scheme, placeName }: ReadMonth): boolean => scheme !== "" && placeName === "";
