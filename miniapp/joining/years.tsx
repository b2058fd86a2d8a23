/** The years of resident insurance, one by one: which, when it was paid, whether anything was claimed, where. */
import { participationPaper, type ParticipationQuestion } from "../../shared/policy/index.ts";
import { emptyYear, type RecordState, type YearDraft, type YearsDraft } from "../draft/draft.ts";
import { Why } from "../forms/why.tsx";
import { hereWords } from "../cities/insured.ts";
import { elsewhere } from "../cities/elsewhere.ts";
import { Box, Button, Choice, DateField, Heading, reveal, SelectField, type Option } from "../ui/index.ts";
import { fieldId, withJoining } from "./answers.ts";
import { areYearsHalfTold, yearsAsked } from "./facts.ts";
import type { Hand } from "./hand.ts";

const STATES: readonly Option<Exclude<RecordState, "">>[] = [
  { value: "listed", label: "参加过，我来填" },
  { value: "none", label: "从来没参加过" },
  { value: "unknown", label: "不知道" },
];
const CLAIMED: readonly Option<Exclude<YearDraft["claimed"], "">>[] = [
  { value: "yes", label: "报销过" },
  { value: "no", label: "没有" },
  { value: "unknown", label: "不知道" },
];

interface YearsProps {
  readonly hand: Hand;
  readonly question: ParticipationQuestion;
  /** What is to be mended in the field with an id. */
  readonly wrong: (id: string) => string | undefined;
}

type Change = (id: string, made: (before: YearsDraft) => YearsDraft) => void;

/** Whether there are any, and which. */
export function Years({ hand, question, wrong }: YearsProps) {
  const which = yearsAsked(hand.draft, hand.topic);
  const told = hand.draft.joining[which];
  const base = fieldId(question.fact);
  const change: Change = (id, made) =>
    hand.change(id, (before) => withJoining(before, (joining) => ({ [which]: made(joining[which]) })));
  const add = () => change(base, ({ years }) => ({ state: "listed", years: [...years, emptyYear] }));
  const choose = (state: Exclude<RecordState, "">) => {
    if (state === "listed" && told.years.length === 0) add();
    else change(base, ({ years }) => ({ state, years }));
  };
  return (
    <>
      <Choice
        id={base}
        error={wrong(base)}
        label={question.ask}
        options={STATES}
        value={told.state}
        onChange={choose}
      />
      <Why field={base} question={question} />
      {told.state === "listed" && <YearList {...{ hand, told, base, wrong, change, add }} />}
    </>
  );
}

interface YearListProps extends Pick<YearsProps, "hand" | "wrong"> {
  readonly told: YearsDraft;
  readonly base: string;
  readonly change: Change;
  readonly add: () => void;
}

/** A year that is not in the list counts as missed, so it says when the list is not whole. */
function YearList({ hand, told, base, wrong, change, add }: YearListProps) {
  const edit = (index: number) => (id: string, changes: Partial<YearDraft>) =>
    change(id, ({ state, years }) => ({
      state,
      years: years.map((one, at) => (at === index ? { ...one, ...changes } : one)),
    }));
  const addAndShow = () => {
    add();
    setTimeout(() => reveal(`${base}-${told.years.length}-year`));
  };
  const remove = (index: number) => {
    change(base, ({ state, years }) => ({ state, years: years.filter((_, at) => at !== index) }));
    setTimeout(() => reveal("add-year"));
  };
  return (
    <Box kind="section" label="参加居民医保的每一年">
      {told.years.map((year, index) => (
        <YearFields
          key={`${base}-${index}`}
          {...{ hand, index, year, base: `${base}-${index}`, wrong }}
          onChange={edit(index)}
          onRemove={() => remove(index)}
        />
      ))}
      {areYearsHalfTold(told) && (
        <Box kind="p" id={`${base}-half`} className="hint">
          每一年都选好“哪一年”和“哪天交的”，才算得准；没填完先当作没有说
        </Box>
      )}
      <Button id="add-year" onPress={addAndShow}>
        {told.years.length === 0 ? "加一年" : "再加一年"}
      </Button>
    </Box>
  );
}

interface YearFieldsProps {
  readonly hand: Hand;
  readonly index: number;
  readonly year: YearDraft;
  /** Where the fields' ids begin: `residentYears-0`. */
  readonly base: string;
  readonly wrong: (id: string) => string | undefined;
  readonly onChange: (id: string, changes: Partial<YearDraft>) => void;
  readonly onRemove: () => void;
}

function YearFields({ hand, index, year, base, wrong, onChange, onRemove }: YearFieldsProps) {
  /** Everything a field needs but its label: id, complaint, value, and what a change does. */
  const bind = <Name extends keyof YearDraft>(name: Name) => {
    const id = `${base}-${name}`;
    return {
      id,
      error: wrong(id),
      value: year[name],
      onChange: (value: YearDraft[Name]) => onChange(id, { [name]: value }),
    };
  };
  const { place } = participationPaper;
  const paid = Number(year.year) || nowOf(hand);
  return (
    <Box className="card stretch" id={base}>
      <Heading level={2}>{`第 ${index + 1} 条`}</Heading>
      <SelectField {...bind("year")} label="哪一年的居民医保" options={yearOptions(hand, year.year)} />
      <DateField {...bind("paidOn")} label="哪天交的" hint="记不清，写大概的日子" years={[paid - 2, paid + 1]} />
      <Choice {...bind("claimed")} inline label="那一年报销过吗？" options={CLAIMED} />
      <SelectField
        {...bind("region")}
        label="在哪里参加的"
        options={[{ value: "", label: `就在${hereWords(place)}` }, ...elsewhere(place, year.region)]}
      />
      <Button id={`${base}-remove`} look="quiet" label={`删掉第 ${index + 1} 条`} onPress={onRemove}>
        删掉
      </Button>
    </Box>
  );
}

/** How many years back can be chosen. */
const BACK = 15;

const nowOf = ({ draft, today }: Hand): number => Number((draft.asOf || today).slice(0, 4));

/** The latest first, from the year after the one of asking. */
function yearOptions(hand: Hand, told: string): Option[] {
  const last = nowOf(hand) + 1;
  const years = Array.from({ length: BACK }, (_, index) => String(last - index));
  const all = told === "" || years.includes(told) ? years : [told, ...years];
  return all.map((year) => ({ value: year, label: `${year} 年` }));
}
