/** A paper's table as a page of the site: no script, its style from the same origin. */
import { policyDocuments } from "../documents/index.ts";
import type { PolicyDocument } from "../rules/document.ts";
import { cellsOf, COLUMNS, headingSaid, introductionOf, LINE_WORDS, titleOf } from "./markdown.ts";
import type { Block } from "./rows.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const element = (name: string, inside: string): string => `<${name}>${inside}</${name}>`;
const said = (name: string, text: string): string => element(name, escaped(text));

/** The page, with links to those of the other papers. */
export function pageOf(document: PolicyDocument, blocks: readonly Block[]): string {
  const lines = [...new Set(blocks.map(({ line }) => line))];
  const links = policyDocuments.map(({ id, number }) =>
    id === document.id ? escaped(number) : `<a href="${id}.html">${escaped(number)}</a>`,
  );
  const title = titleOf(document);
  return [
    "<!doctype html>",
    `<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `${said("title", title)}<link rel="stylesheet" href="tables.css"></head><body>`,
    `<nav><a href="/">育津</a> ${links.join(" ")}</nav><main>`,
    said("h1", title),
    said("p", document.title),
    said("p", introductionOf(document)),
    ...lines.flatMap((line) => [
      said("h2", LINE_WORDS[line]),
      ...blocks.filter((one) => one.line === line).map((block) => section(block, document)),
    ]),
    "</main></body></html>",
    "",
  ].join("\n");
}

function section(block: Block, document: PolicyDocument): string {
  const row = (name: string, cells: readonly string[]) => element("tr", cells.map((cell) => said(name, cell)).join(""));
  const body = block.rows.map((one) => row("td", cellsOf(one, document)));
  return [
    said("h3", headingSaid(block, document)),
    ...(block.alike.length > 0 ? [said("p", `都一样的：${block.alike.join("；")}。`)] : []),
    `<div tabindex="0">${element("table", element("thead", row("th", COLUMNS)) + element("tbody", body.join("")))}</div>`,
  ].join("\n");
}
