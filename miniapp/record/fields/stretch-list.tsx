/** The stretches in words, the same that the board shows below; each can be opened and changed, or taken away. */
import type { StretchDraft, Whose } from "../../draft/draft.ts";
import { draft, openStretch, useValue } from "../../state.ts";
import { Box, Button, Heading, reveal } from "../../ui/index.ts";
import { stretchWords } from "../../wording/stretch.ts";
import { StretchFields } from "./stretch-fields.tsx";

interface StretchListProps {
  readonly whose: Whose;
  readonly onRemove: (index: number) => void;
  readonly onDone: (index: number) => void;
  readonly onChange: (index: number) => (fieldId: string, changes: Partial<StretchDraft>) => void;
}

/** One card a stretch. */
export function StretchList({ whose, onRemove, onDone, onChange }: StretchListProps) {
  const all = useValue(draft);
  const open = useValue(openStretch);
  return all[whose].contributions.map((stretch, index) => {
    const base = `${whose}-contributions-${index}`;
    const isOpen = open?.whose === whose && open.index === index;
    return (
      <Box key={base} id={base} className="card stretch">
        <Heading level={2} id={`${base}-title`}>{`第 ${index + 1} 段`}</Heading>
        {isOpen ? (
          <StretchFields draft={all} whose={whose} stretch={stretch} base={base} onChange={onChange(index)} />
        ) : (
          <Box kind="p" className="stretch-summary">
            {stretchWords(stretch)}
          </Box>
        )}
        <Box className="row">
          {isOpen ? (
            <Button id={`${base}-done`} label={`这一段填好了：第 ${index + 1} 段`} onPress={() => onDone(index)}>
              这一段填好了
            </Button>
          ) : (
            <Button
              id={`${base}-edit`}
              label={`修改第 ${index + 1} 段`}
              onPress={() => {
                openStretch.set({ whose, index });
                setTimeout(() => reveal(`${base}-title`));
              }}
            >
              修改
            </Button>
          )}
          <Button id={`${base}-remove`} look="quiet" label={`删掉第 ${index + 1} 段`} onPress={() => onRemove(index)}>
            删掉
          </Button>
        </Box>
      </Box>
    );
  });
}
