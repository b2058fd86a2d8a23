/** Which papers to hand in, where and by whom; each is ticked off once it is there. */
import type { Material } from "../../shared/policy/index.ts";
import { Box, Check, Disclosure } from "../ui/index.ts";
import { filedByWords, wayWords } from "../wording/answer.ts";
import { notesOf, saidOfSeveral } from "../wording/notes.ts";
import type { Voice } from "../wording/voice.ts";
import { useValue } from "../state.ts";
import { Part, Said } from "./parts.tsx";
import { tick, ticks } from "../people/people.ts";

interface PapersProps {
  /** The line they belong to, as in the id of its section. */
  readonly line: string;
  readonly materials: readonly Material[];
  readonly voice: Voice;
}

const NO_LIST = "文件没有写要带哪些材料。去之前打 12393，或者问医院的医保窗口。";
const TITLE = "去哪里办、带什么";

/** Every way folded, because only one of them will be hers; where no document lists papers, whom to ask. */
export function Papers({ line, materials, voice }: PapersProps) {
  if (materials.length === 0)
    return (
      <Disclosure summary={TITLE}>
        <Said>{NO_LIST}</Said>
      </Disclosure>
    );
  const ofAll = saidOfSeveral(materials);
  return (
    <Part title={TITLE}>
      {materials.map((material, at) => (
        <Disclosure key={material.case + material.channel + material.where} summary={wayWords(material)}>
          <Said>{`${material.where}，${filedByWords(material.filedBy, voice)}`}</Said>
          <Items items={material.items} way={`${line}-${at}`} />
          {notesOf(material, ofAll).map((said) => (
            <Said key={said}>{said}</Said>
          ))}
        </Disclosure>
      ))}
      {ofAll.map((sentence) => (
        <Said key={sentence}>{sentence}</Said>
      ))}
    </Part>
  );
}

/** A paper that is there is there for every way of handing in, so it is kept by its name alone. */
function Items({ items, way }: { readonly items: readonly string[]; readonly way: string }) {
  const ticked = useValue(ticks);
  return (
    <Box className="papers">
      {items.map((item, at) => (
        <Check
          key={item}
          id={`paper-${way}-${at}`}
          label={item}
          checked={ticked.has(`paper:${item}`)}
          onChange={(done) => tick(`paper:${item}`, done)}
        />
      ))}
    </Box>
  );
}
