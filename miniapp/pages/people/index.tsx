/** The people kept on this device: choose, rename, copy, delete, add, and erase everything. */
import { useState } from "react";
import { KeptPerson, NameField } from "../../people/kept-person.tsx";
import { NotKept, Undo } from "../../people/notices.tsx";
import { addPerson, choosePerson, currentId, eraseAll, people } from "../../people/people.ts";
import { goBackFrom, goTo } from "../../navigation.ts";
import { forgetSettings } from "../../settings.ts";
import { useValue } from "../../state.ts";
import { askSure, Box, Button, Heading, Page, reveal, TITLE_ID } from "../../ui/index.ts";

export default function PeoplePage() {
  return (
    <Page title="存着的人" lead="可以给自己、家人和别人各填一份，互不影响。都只存在这台设备上。">
      <PeopleContent />
    </Page>
  );
}

function PeopleContent() {
  const all = useValue(people);
  const current = useValue(currentId);
  const [name, setName] = useState("");
  const [erased, setErased] = useState(false);
  const add = () => {
    choosePerson(addPerson({ name }));
    setName("");
    void goTo("start");
  };
  const erase = async () => {
    const sure = await askSure({
      title: "全部清除？",
      text: "这台设备上存的所有人、填的内容、打过的勾、显示设置和读不出来的旧内容都会删掉，找不回来。",
      yes: "全部清除",
      no: "留着",
    });
    if (!sure) return;
    eraseAll();
    forgetSettings();
    setErased(true);
    setTimeout(() => reveal(TITLE_ID));
  };
  return (
    <>
      <NotKept />
      <Undo />
      <Box live="polite">
        {erased && (
          <Box kind="p" id="erased">
            都清除了。这台设备上没有留下填过的内容。
          </Box>
        )}
      </Box>
      <Box kind="ul" className="list people">
        {all.map((person, index) => (
          <KeptPerson key={person.id} person={person} isCurrent={person.id === current} index={index} />
        ))}
      </Box>
      <Box kind="section" className="apart" label="加一个人">
        <Heading level={2}>加一个人</Heading>
        <NameField id="new-name" label="怎么称呼" value={name} onChange={setName} />
        <Button id="add-person" look="primary" onPress={add}>
          加上，从头填
        </Button>
      </Box>
      <Box className="actions">
        <Button id="back" onPress={() => void goBackFrom("people")}>
          返回
        </Button>
        <Button id="erase-all" look="quiet" onPress={() => void erase()}>
          全部清除
        </Button>
        <Box kind="p" className="hint">
          清除的是这台设备上存的全部：所有人、填的内容、打过的勾、显示设置。别的设备和发出去的链接不受影响。
        </Box>
      </Box>
    </>
  );
}
