/** What the browser app says beside its pages: a page that did not arrive, a new version. Stands outside Taro's pages. */
import { createRoot } from "react-dom/client";
import { useValue } from "../state.ts";
import { Busy } from "../ui/busy.tsx";
import { Box, Button } from "../ui/primitives";
import { coming, missing } from "./rest.h5.ts";
import { changeTo, newVersion } from "./service-worker.ts";

/** Puts the notices at the end of the document. */
export function mountNotices(): void {
  const place = document.createElement("div");
  document.body.append(place);
  createRoot(place).render(<Notices />);
}

const Notices = () => (
  <Box kind="section" className="notices" label="提示">
    <Busy id="opening" on={useValue(coming)} words="正在打开，请稍等…" />
    <MissingPage />
    <NewVersion />
  </Box>
);

/** Announced at once: it answers a tap. */
function MissingPage() {
  const page = useValue(missing);
  const again = () => {
    missing.set(undefined);
    page?.again();
  };
  return (
    <Box live="assertive">
      {page && (
        <Box id="missing-page" className="news card">
          <Box kind="p">
            {page.gone
              ? "育津刚更新过，这一页要新的才能打开，请刷新。填的内容都在。"
              : "网络断了，这一页还没有下载完。填的内容都在，连上网再试一次就好。"}
          </Box>
          {page.gone ? (
            <Button id="reload" look="primary" onPress={() => window.location.reload()}>
              刷新
            </Button>
          ) : (
            <Button id="open-again" look="primary" onPress={again}>
              再试一次
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}

function NewVersion() {
  const worker = useValue(newVersion);
  return (
    <Box live="polite">
      {worker && (
        <Box className="news card">
          <Button id="new-version" onPress={() => changeTo(worker)}>
            有新版本，点这里换上
          </Button>
        </Box>
      )}
    </Box>
  );
}
