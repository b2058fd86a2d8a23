/** The ways to what the rules say, for whoever has told nothing of herself yet. */
import { goTo } from "../navigation.ts";
import { Button } from "../ui/index.ts";

/** Two quiet buttons, to stand among others. */
export const ToRules = () => (
  <>
    <Button id="to-questions" look="quiet" onPress={() => void goTo("questions")}>
      大家常问的问题
    </Button>
    <Button id="to-documents" look="quiet" onPress={() => void goTo("documents")}>
      文件怎么写
    </Button>
  </>
);
