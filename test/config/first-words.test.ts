/** What index.html brings with it, so that its first words stand before anything else is here. */
import { withFirstWords } from "../../config/first-words.ts";

const BROUGHT = { style: "b{top:0}", script: "go('$&')", allowed: { style: "", script: "" } };
const BUILT =
  '<head><script src="/elsewhere.js"></script><link href="/css/a.css" rel="stylesheet"></head>' +
  '<body><div id="app"><main>字</main></div></body>';

test("style and script before the words, the sheet of the rest behind them", () => {
  expect(withFirstWords(BUILT, BROUGHT)).toBe(
    "<head><style>b{top:0}</style><script>go('$&')</script></head>" +
      '<body><div id="app"><main>字</main></div><link href="/css/a.css" rel="stylesheet"></body>',
  );
});

test.each([
  ["no script", BUILT.replace("/elsewhere.js", "/other.js")],
  ["no sheet", BUILT.replace("stylesheet", "icon")],
  ["no words", BUILT.replace("</main></div>", "</div>")],
])("a page with %s is not let through", (_, page) => {
  expect(() => withFirstWords(page, BROUGHT)).toThrow("no first words");
});
