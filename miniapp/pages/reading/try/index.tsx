/** Somebody's facts and the live answer to them: a clause at work, or one side of a question in full. */
import { useRouter } from "@tarojs/taro";
import { useMemo } from "react";
import { assess } from "../../../../shared/policy/index.ts";
import { Line } from "../../../answer/line.tsx";
import { Sentences } from "../../../answer/parts.tsx";
import { goBackFrom } from "../../../navigation.ts";
import { beginAt } from "../../../reading/begin.ts";
import { NotFound } from "../../../reading/not-found.tsx";
import { StillMissing } from "../../../reading/missing.tsx";
import { Told } from "../../../reading/told.tsx";
import { tried, type Tried } from "../../../reading/tried.ts";
import { SOMEBODY } from "../../../reading/voice.ts";
import { Box, Button, Disclosure, Heading, Page } from "../../../ui/index.ts";
import { lineInShort } from "../../../wording/answer.ts";
import "../../../reading/reading.scss";

export default function TryPage() {
  const { params } = useRouter();
  const found = useMemo(() => tried(params), [params]);
  return found ? <Try {...found} /> : <NotFound title="没有找到这个例子" />;
}

function Try({ caption, facts, about, shown }: Tried) {
  const assessment = useMemo(() => assess(facts), [facts]);
  const { benefits, missing } = assessment;
  const lines = shown(benefits);
  const rest = benefits.filter((line) => !lines.includes(line));
  return (
    <Page title={caption} lead="下面的回答是在这台设备上现算的。">
      <Box kind="section" className="card" id="about">
        <Heading level={2}>{about.title}</Heading>
        <Box kind="p">{about.text}</Box>
      </Box>
      <Box kind="section" className="card" id="told">
        <Heading level={2}>她的情况</Heading>
        <Told facts={facts} />
      </Box>
      {lines.map((line) => (
        <Line key={`${line.benefit}-${line.via}`} line={line} assessment={assessment} voice={SOMEBODY} />
      ))}
      <StillMissing missing={missing.filter((one) => lines.some(({ benefit }) => one.benefits.includes(benefit)))} />
      {rest.length > 0 && (
        <Disclosure id="rest" summary="她的其他待遇">
          <Sentences texts={rest.map((line) => lineInShort(line, SOMEBODY))} />
        </Disclosure>
      )}
      <Box kind="nav" className="actions" label="接下来">
        <Button id="mine" look="primary" onPress={() => beginAt(facts.region)}>
          按我的情况查
        </Button>
        <Button id="back" onPress={() => void goBackFrom("try")}>
          返回
        </Button>
      </Box>
    </Page>
  );
}
