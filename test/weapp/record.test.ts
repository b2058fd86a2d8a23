/** The board of months and pasting, in the compiled mini-program. */
import { join } from "node:path";
import { createApp } from "../../functions/app.ts";
import { type Driver } from "../e2e/driver.ts";
import { TODAY } from "../e2e/stories.ts";
import { weappDriver } from "./driver.ts";
import { readBundle } from "./harness/bundle.ts";
import { launch } from "./harness/launch.ts";
import type { MiniProgram } from "./harness/program.ts";
import { optionsOn } from "../functions/options.ts";

const bundle = readBundle(join(process.cwd(), "dist/weapp"));
const endpoint = createApp(optionsOn(TODAY, () => undefined));

let program: MiniProgram;
let app: Driver;

beforeEach(async () => {
  program = await launch(bundle, async (request) => endpoint.fetch(request));
  app = weappDriver(
    () => program,
    () => undefined,
  );
  await app.choose("region", "140100");
  await app.choose("who", "self");
  await app.press("next");
  await app.choose("event-kind", "delivery");
  await app.date("event-date", `${new Date().getFullYear()}-05-08`);
  await app.press("next");
  await app.read("#person-record");
});
afterEach(() => program.close());

const lastYear = new Date().getFullYear() - 1;
const words = (month: string) =>
  program.page().host.querySelector(`#person-board-${lastYear}-${month}`)?.getAttribute("aria-label");

test("点一个月就填上，再点一下擦掉，退回一步又有了", async () => {
  await app.press("person-months");
  await app.choose("person-brush", "employer");
  await app.press(`person-board-${lastYear}-03`);
  expect(words("03")).toBe(`${lastYear} 年 3 月：单位交`);
  await app.press(`person-board-${lastYear}-03`);
  expect(words("03")).toBe(`${lastYear} 年 3 月：没交`);
  await app.press("person-board-undo");
  expect(words("03")).toBe(`${lastYear} 年 3 月：单位交`);
  await app.press("board-done");
  expect(await app.read("#person-contributions-0")).toContain(`${lastYear} 年 3 月`);
});

test("点头点尾，一次填好几个月", async () => {
  await app.press("person-months");
  await app.choose("person-brush", "individual");
  await app.press("person-board-ends");
  await app.press(`person-board-${lastYear}-02`);
  await app.press(`person-board-${lastYear}-05`);
  expect(["01", "02", "05", "06"].map(words)).toEqual([
    `${lastYear} 年 1 月：没交`,
    `${lastYear} 年 2 月：自己交`,
    `${lastYear} 年 5 月：自己交`,
    `${lastYear} 年 6 月：没交`,
  ]);
});

test("粘贴刚才复制的：先征得同意；不同意就说怎么办，同意了就读出来", async () => {
  await app.press("person-import");
  await app.press("import-clipboard");
  expect(await app.read("#privacy")).toContain("只在你点的时候用");
  await app.press("privacy-contract");
  expect(program.said).toEqual(["privacy contract"]);
  await app.press("privacy-decline");
  await app.gone("#privacy");
  await app.see("#import-text-error", "请长按上面的框粘贴");
  await app.press("import-clipboard");
  await app.press("privacy-agree");
  await app.see("#import-result", "读出 8 个月，都是单位交的");
  // Given once, consent holds.
  await app.press("import-clipboard");
  await app.see("#import-result", "读出 8 个月，都是单位交的");
  await app.gone("#privacy");
});

test("没写怎么交的，问一次就都填上", async () => {
  await app.press("person-import");
  await app.type("import-text", "职工医保\n202501-202503 单位\n202504");
  await app.press("import-read");
  await app.see("#import-result", "读出 4 个月：单位交 3，没写怎么交的 1");
  await app.choose("import-scheme-1", "individual");
  await app.press("import-add");
  await app.see("#person-contributions-0", "单位交的职工医保，2025 年 1 月到 3 月");
  await app.see("#person-contributions-1", "自己交的职工医保，2025 年 4 月");
});

test("剪贴板是空的、文件读不了：说怎么办，写的都在；能读的文件接在下面", async () => {
  await app.press("person-import");
  await app.type("import-text", "职工医保\n202501 单位");
  program.phone.clipboard = " \n";
  await app.press("import-clipboard");
  await app.press("privacy-agree");
  await app.see("#import-text-error", "没有拿到文字");
  // GB18030, which the phone cannot read.
  program.phone.chosen = Uint8Array.from([0xd6, 0xb0, 0xb9, 0xa4]);
  await app.press("import-file");
  await app.see("#import-text-error", "另存为“CSV UTF-8”");
  program.phone.chosen = undefined;
  await app.press("import-file");
  await app.press("import-read");
  await app.see("#import-result", "读出 1 个月，是单位交的");
  await app.gone("#import-text-error");
  program.phone.chosen = Buffer.from("202502 自己交");
  await app.press("import-file");
  await app.see("#import-result", "读出 2 个月：单位交 1，自己交 1");
  program.phone.chosen = Buffer.from("\uFEFF202503 自己交", "utf16le");
  await app.press("import-file");
  await app.see("#import-result", "读出 3 个月：单位交 1，自己交 2");
});
