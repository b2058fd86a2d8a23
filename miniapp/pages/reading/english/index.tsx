/** What the app is, in English, on one screen. */
import { goBackFrom, goTo } from "../../../navigation.ts";
import { Box, Button, Page } from "../../../ui/index.ts";
import { ENGLISH } from "../../../wording/english.ts";

export default function EnglishPage() {
  const { title, said, begin, back } = ENGLISH;
  return (
    <Page title={title}>
      <Box lang="en">
        {said.map((paragraph) => (
          <Box kind="p" key={paragraph} className="closing">
            {paragraph}
          </Box>
        ))}
        <Box kind="nav" className="actions" label="Next">
          <Button id="begin" look="primary" onPress={() => void goTo("start")}>
            {begin}
          </Button>
          <Button id="back" look="quiet" onPress={() => void goBackFrom("english")}>
            {back}
          </Button>
        </Box>
      </Box>
    </Page>
  );
}
