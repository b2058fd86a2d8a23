/** Ways to take an answer along that only a browser has: sending it, printing it. */
import { useEffect } from "react";
import type { Assessment } from "../../shared/policy/index.ts";
import { Button } from "../ui/index.ts";
import type { Voice } from "../wording/voice.ts";
import { SHARE_TITLE, shareText } from "./share.ts";
import { watchPrinting } from "./print.h5.ts";

/** What both targets' own ways take. */
export interface OwnWaysProps {
  readonly assessment: Assessment;
  readonly link: string | undefined;
  readonly voice: Voice;
}

/** The buttons of this target, and what came of them. */
export function OwnWays({ assessment, link, voice }: OwnWaysProps) {
  useEffect(watchPrinting, []);
  const send = () => {
    const message = { title: SHARE_TITLE, text: shareText(assessment, voice), ...(link && { url: link }) };
    // Rejects when she thinks better of it, which is no failure.
    void navigator.share(message).catch(() => undefined);
  };
  return (
    <>
      {"share" in navigator && (
        <Button id="send" onPress={send}>
          发给家人
        </Button>
      )}
      <Button id="print" onPress={() => window.print()}>
        打印或存成 PDF
      </Button>
    </>
  );
}
