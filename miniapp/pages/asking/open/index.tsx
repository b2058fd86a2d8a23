/** A link that somebody sent: what it is about, and on to its answer. What is typed on this device stays untouched. */
import Taro, { useRouter } from "@tarojs/taro";
import { useMemo, useRef } from "react";
import { POLICY_VERSION } from "../../../../shared/policy/index.ts";
import { Said, Sentences } from "../../../answer/parts.tsx";
import { today } from "../../../clock.ts";
import { fromFacts } from "../../../draft/from-facts.ts";
import { goTo } from "../../../navigation.ts";
import { PATHS } from "../../../pages.ts";
import { addPerson, choosePerson } from "../../../people/people.ts";
import { readLink, type Carried } from "../../../take/link.ts";
import { ToRules } from "../../../shell/to-rules.tsx";
import { Box, Button, Page } from "../../../ui/index.ts";
import { carriedWords, versionWords } from "../../../wording/carried.ts";

/** What the person is called whom a link is kept as. */
const NAME = "链接里的情况";

export default function OpenPage() {
  const { params } = useRouter<Partial<Record<"v" | "facts", string>>>();
  const carried = useMemo(() => readLink(params), [params]);
  return carried ? (
    <Page mark title="别人发来的情况">
      <About carried={carried} />
    </Page>
  ) : (
    <Page mark title="这个链接打不开" lead="可能没有复制全，或者中间被改过。请对方再复制一次发来，整条粘贴。">
      <Box className="actions">
        <Button id="to-start" look="primary" onPress={() => void toStart()}>
          自己查一次
        </Button>
        <ToRules />
      </Box>
    </Page>
  );
}

function About({ carried: { facts, policyVersion } }: { readonly carried: Carried }) {
  const draft = fromFacts(facts);
  const changed = versionWords(policyVersion, POLICY_VERSION);
  const kept = useRef<string>(undefined);
  const see = () => {
    kept.current ??= addPerson({ name: NAME, draft });
    choosePerson(kept.current);
    void goTo("answer");
  };
  return (
    <>
      <Box kind="section" id="carried" className="card" label="链接里写的">
        <Sentences texts={carriedWords(draft, today())} bullet={false} />
      </Box>
      {changed && <Said className="changed">{changed}</Said>}
      {facts.figures && <Said className="hint">链接里另外给了工资之类的数字，这里按官方的数字算。</Said>}
      <Box className="actions">
        <Button id="see-answer" look="primary" onPress={see}>
          看结果
        </Button>
        <Said className="hint">{`会存成“${NAME}”，不动你自己填的；不要了可以删掉。`}</Said>
        <Button id="to-start" look="quiet" onPress={() => void toStart()}>
          不看了，去首页
        </Button>
      </Box>
    </>
  );
}

/** The start page instead of this one: what a link held is not come back to. */
const toStart = () => Taro.redirectTo({ url: `/${PATHS.start}` });
