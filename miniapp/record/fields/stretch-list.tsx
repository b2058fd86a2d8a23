/** The stretches as sentences; one at a time can be opened and changed in its place, or taken away. */
import type { Draft, StretchDraft, Whose } from "../../draft/draft.ts";
import { openStretch, useValue } from "../../state.ts";
import { Box, Button, Heading, reveal } from "../../ui/index.ts";
import { stretchWords } from "../../wording/stretch.ts";
import type { RecordActs } from "../acts.ts";
import { monthText } from "../months/month.ts";
import { GapFields } from "./gap-fields.tsx";
import { StretchFields } from "./stretch-fields.tsx";

interface StretchListProps {
  readonly draft: Draft;
  readonly whose: Whose;
  readonly now: number;
  readonly acts: RecordActs;
}

/** One entry a stretch; two, between which months were missed, are one while that is asked. */
export function StretchList({ draft, whose, now, acts }: StretchListProps) {
  const { contributions } = draft[whose];
  const open = useValue(openStretch);
  const at = open?.whose === whose ? open.index : undefined;
  const gap = open?.gap === true ? contributions.at((at ?? 0) + 1) : undefined;
  return contributions.map((stretch, index) => {
    const base = `${whose}-contributions-${index}`;
    if (gap && at !== undefined && index === at + 1) return null;
    if (index !== at) return <Told key={base} whose={whose} index={index} stretch={stretch} now={now} acts={acts} />;
    return (
      <Box key={base} id={base} className="stretch-open">
        <Heading level={2} id={`${base}-title`}>
          {gap ? "断了哪几个月？" : `第 ${index + 1} 段`}
        </Heading>
        {gap ? (
          <>
            <GapFields whose={whose} index={index} before={stretch} after={gap} now={now} onChange={acts.tell} />
            <Box className="acts">
              <Button id={`${base}-gap-done`} look="primary" onPress={() => acts.gapDone(index)}>
                填好了
              </Button>
              <Button id={`${base}-gap-undo`} onPress={() => acts.rejoin(index)}>
                没断过
              </Button>
            </Box>
          </>
        ) : (
          <>
            <StretchFields
              draft={draft}
              whose={whose}
              stretch={stretch}
              base={base}
              now={now}
              onChange={acts.tell(index)}
            />
            <Box className="acts">
              <Button
                id={`${base}-done`}
                look="primary"
                label={`这一段填好了：第 ${index + 1} 段`}
                onPress={() => acts.done(index)}
              >
                这一段填好了
              </Button>
              <Button id={`${base}-gap`} onPress={() => acts.split(index)}>
                中间断过
              </Button>
              <Button
                id={`${base}-remove`}
                look="quiet"
                label={`删掉：第 ${index + 1} 段`}
                onPress={() => acts.remove(index)}
              >
                删掉
              </Button>
            </Box>
          </>
        )}
      </Box>
    );
  });
}

interface ToldProps {
  readonly whose: Whose;
  readonly index: number;
  readonly stretch: StretchDraft;
  readonly now: number;
  readonly acts: RecordActs;
}

function Told({ whose, index, stretch, now, acts }: ToldProps) {
  const base = `${whose}-contributions-${index}`;
  const edit = () => {
    openStretch.set({ whose, index });
    setTimeout(() => reveal(`${base}-title`));
  };
  return (
    <Box id={base} className="stretch-told">
      <Box kind="p" className="stretch-words">
        {stretchWords(stretch, monthText(now))}
      </Box>
      <Button id={`${base}-edit`} look="link" label={`改：第 ${index + 1} 段`} onPress={edit}>
        改
      </Button>
      <Button id={`${base}-remove`} look="link" label={`删：第 ${index + 1} 段`} onPress={() => acts.remove(index)}>
        删
      </Button>
    </Box>
  );
}
