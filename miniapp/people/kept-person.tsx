/** One person in the list: who, what has been told, and what can be done with them. */
import { useState } from "react";
import { goTo } from "../navigation.ts";
import { askSure, Box, Button, Heading, reveal, TextField } from "../ui/index.ts";
import { choosePerson, deletePerson, duplicatePerson, renamePerson } from "./people.ts";
import { MAX_NAME } from "./store.ts";
import type { PersonSummary } from "./types.ts";

interface KeptPersonProps {
  readonly person: PersonSummary;
  readonly isCurrent: boolean;
  /** Stands in the ids of the buttons. */
  readonly index: number;
}

/** Draws one person; renaming opens in place. */
export function KeptPerson({ person: { id, name, summary }, isCurrent, index }: KeptPersonProps) {
  const [typed, setTyped] = useState<string>();
  const hook = `person-${index}`;
  const use = () => {
    choosePerson(id);
    void goTo("start");
  };
  const remove = async () => {
    const sure = await askSure({
      title: `删掉“${name}”？`,
      text: "填的内容和打过的勾都会从这台设备上删掉。",
      yes: "删掉",
      no: "留着",
    });
    if (!sure) return;
    deletePerson(id);
    setTimeout(() => reveal("undo"));
  };
  const rename = () => {
    setTyped(name);
    setTimeout(() => reveal(`${hook}-name`));
  };
  const close = () => {
    setTyped(undefined);
    setTimeout(() => reveal(`${hook}-title`));
  };
  return (
    <Box kind="li" className="card" id={hook}>
      <Heading level={2} id={`${hook}-title`}>
        {isCurrent ? `${name}（现在填的）` : name}
      </Heading>
      <Box kind="p">{summary}</Box>
      {typed === undefined ? (
        <>
          <Button
            id={`${hook}-use`}
            look={isCurrent ? "secondary" : "primary"}
            label={`用这一位：${name}`}
            onPress={use}
          >
            用这一位
          </Button>
          <Box className="row row-wrap">
            <Button id={`${hook}-rename`} look="quiet" label={`改名：${name}`} onPress={rename}>
              改名
            </Button>
            <Button id={`${hook}-copy`} look="quiet" label={`复制一份：${name}`} onPress={() => duplicatePerson(id)}>
              复制一份
            </Button>
            <Button id={`${hook}-delete`} look="quiet" label={`删掉：${name}`} onPress={() => void remove()}>
              删掉
            </Button>
          </Box>
        </>
      ) : (
        <>
          <NameField id={`${hook}-name`} label="新名字" value={typed} onChange={setTyped} />
          <Box className="row">
            <Button
              id={`${hook}-named`}
              onPress={() => {
                renamePerson(id, typed);
                close();
              }}
            >
              改好了
            </Button>
            <Button id={`${hook}-keep-name`} look="quiet" onPress={close}>
              不改了
            </Button>
          </Box>
        </>
      )}
    </Box>
  );
}

interface NameFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** Where a name is typed. */
export const NameField = (field: NameFieldProps) => (
  <TextField {...field} kind="words" most={MAX_NAME} hint="起个你认得的名字，不用真名，最多 20 个字" />
);
