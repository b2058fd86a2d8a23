/** An address that no page has: says so, and goes on to the first page. */
import Taro from "@tarojs/taro";
import { PATHS } from "../../../pages.ts";
import { ToRules } from "../../../shell/to-rules.tsx";
import { Box, Button, Page } from "../../../ui/index.ts";

export default function LostPage() {
  return (
    <Page mark title="没有这一页" lead="地址可能没有复制全，或者这一页换了地方。填过的内容都在。">
      <Box className="actions">
        <Button id="to-start" look="primary" onPress={() => void Taro.reLaunch({ url: `/${PATHS.start}` })}>
          去首页
        </Button>
        <ToRules />
      </Box>
    </Page>
  );
}
