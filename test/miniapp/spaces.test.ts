/** Every text of the app and of the rules is spaced as people write. */
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { isMisspaced } from "../policy/spacing.ts";

/** Lists of cities as data, and what records are written like, which we do not choose. */
const OTHERS = /^shared\/(china|records)\//;
const files = ["shared", "miniapp"]
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => `${root}/${name}`))
  .filter((name) => /\.tsx?$/.test(name) && !OTHERS.test(name));

/** The texts of a source: strings, the pieces of templates, and what stands between tags. */
function textsOf(file: string): readonly string[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) texts.push(node.text.trim());
    else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, false, kind));
  return texts.filter((text) => /[\u4e00-\u9fff]/.test(text));
}

test("the words are found", () => {
  expect(files.flatMap(textsOf).length).toBeGreaterThan(3000);
});

test("a space stands where it must, and nowhere else", () => {
  const wrong = files.flatMap((file) =>
    textsOf(file)
      .filter(isMisspaced)
      .map((text) => [file, text]),
  );
  expect(wrong).toEqual([]);
});
