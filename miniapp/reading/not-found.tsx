/** Where an address names nothing that is loaded. */
import { goTo } from "../navigation.ts";
import { Box, Button, Page } from "../ui/index.ts";

interface NotFoundProps {
  readonly title: string;
  /** Whether a question of taking part was asked for: then the list of those comes first. */
  readonly joining?: boolean;
}

/** Says so under the title of the page that was asked for, with the ways to what there is. */
export const NotFound = ({ title, joining = false }: NotFoundProps) => (
  <Page mark title={title} lead="可能是链接不全，或者规则更新了。可以从下面重新找。">
    <Box kind="nav" className="actions" label="接下来">
      {joining && (
        <Button id="to-joining" look="primary" onPress={() => void goTo("joining")}>
          参保的全部问题
        </Button>
      )}
      <Button id="to-documents" look={joining ? "secondary" : "primary"} onPress={() => void goTo("documents")}>
        看全部文件
      </Button>
      <Button id="to-questions" onPress={() => void goTo("questions")}>
        看大家常问的问题
      </Button>
      <Button id="to-start" look="quiet" onPress={() => void goTo("start")}>
        去首页
      </Button>
    </Box>
  </Page>
);
