/** One person's contribution record: none, not known, or months to paint and stretches to add, change and take away. */
import { checkRecord } from "../draft/check.ts";
import { emptyStretch, type PersonDraft, type RecordState, type StretchDraft, type Whose } from "../draft/draft.ts";
import { openPage } from "../navigation.ts";
import { draft, edit, openStretch, problems, useValue } from "../state.ts";
import { Box, Button, Choice, Heading, idOf, reveal, type Option } from "../ui/index.ts";
import { useFields } from "../forms/field.ts";
import { Painter } from "./board/painter.tsx";
import { StretchList } from "./fields/stretch-list.tsx";

const STATES: readonly Option<Exclude<RecordState, "">>[] = [
  { value: "listed", label: "交过，我来填" },
  { value: "none", label: "从来没交过" },
  { value: "unknown", label: "我说不清" },
];

/** Edits the record; `name` is how the texts call its owner. */
export function ContributionRecord({ whose, name }: { readonly whose: Whose; readonly name: string }) {
  const field = useFields();
  const all = useValue(draft);
  const { record, contributions } = all[whose];
  const list = field(`${whose}-contributions`);

  const change = (fieldId: string, changes: (person: PersonDraft) => Partial<PersonDraft>) =>
    edit(fieldId, (before) => ({ ...before, [whose]: { ...before[whose], ...changes(before[whose]) } }));

  const add = () => {
    const index = contributions.length;
    change(list.id, (person) => ({ contributions: [...person.contributions, emptyStretch] }));
    openStretch.set({ whose, index });
  };
  const addAndShow = () => {
    add();
    setTimeout(() => reveal(`${whose}-contributions-${contributions.length}-title`));
  };
  const choose = (state: Exclude<RecordState, "">) => {
    change(`${whose}-record`, () => ({ record: state }));
    // Focus stays on the choice: arrow keys pass over it on the way to the others.
    if (state === "listed" && contributions.length === 0) add();
  };
  const remove = (index: number) => {
    change(list.id, (person) => ({ contributions: person.contributions.filter((_, at) => at !== index) }));
    // Complaints name stretches by number, and the numbers have moved.
    problems.set([]);
    openStretch.set(undefined);
    setTimeout(() => reveal("add-stretch"));
  };
  const repaint = (painted: readonly StretchDraft[]) => {
    change(list.id, () => ({ contributions: painted }));
    problems.set([]);
    openStretch.set(undefined);
  };
  const done = (index: number) => {
    const mine = checkRecord(all, whose).filter(({ pointer }) =>
      pointer.startsWith(`/${whose}/contributions/${index}/`),
    );
    problems.set(mine);
    const [first] = mine;
    if (!first) openStretch.set(undefined);
    setTimeout(() => reveal(first ? idOf(first.pointer) : "add-stretch"));
  };
  const stretchChange = (index: number) => (fieldId: string, changes: Partial<StretchDraft>) =>
    change(fieldId, (person) => ({
      contributions: person.contributions.map((stretch, at) => (at === index ? { ...stretch, ...changes } : stretch)),
    }));

  return (
    <>
      <Choice
        {...field(`${whose}-record`)}
        label={`${name}交过医保吗？`}
        hint="单位交的、自己交的、居民医保都算"
        options={STATES}
        value={record}
        onChange={choose}
      />
      {record === "listed" && (
        <Box kind="section" label={`${name}的缴费记录`}>
          <Button id={`${whose}-import`} onPress={() => void openPage("import", { whose })}>
            粘贴查到的缴费记录
          </Button>
          <StretchList whose={whose} onRemove={remove} onDone={done} onChange={stretchChange} />
          {list.error && (
            <Box kind="p" id={`${list.id}-error`} className="error" live="assertive">
              {list.error}
            </Box>
          )}
          <Button id="add-stretch" onPress={addAndShow}>
            {contributions.length === 0 ? "加一段缴费记录" : "再加一段"}
          </Button>
          <Heading level={2} id={`${whose}-board-title`} className="board-title">
            看一看每个月，不对就点一下
          </Heading>
          <Painter key={whose} draft={all} whose={whose} name={name} onChange={repaint} />
        </Box>
      )}
    </>
  );
}
