/** `GET /api/v1/changelog`: what each version of the rules changed, as JSON; as Atom for who wants to be told of the next. */
import type { Context } from "hono";
import { html } from "hono/html";
import * as z from "zod";
import { changesOf, policyDocuments, RELEASES, type DatedChange, type Release } from "../../shared/policy/index.ts";
import { NOTHING, publishing, type Endpoint } from "../endpoint.ts";

/** Where feed readers look. */
export const ATOM_PATH = "/api/v1/changelog.atom";

const changeSchema = z
  .object({
    documents: z.array(z.string()).meta({
      description: "哪几份文件（id）；空的是各份都有",
      examples: [["cq-2024-12"]],
    }),
    clause: z
      .string()
      .exactOptional()
      .meta({ description: "文件里的哪一条，照文件的写法", examples: ["五、2"] }),
    from: z
      .string()
      .exactOptional()
      .meta({
        description: "从哪天的事情起这样答（含），YYYY-MM-DD。几份文件的是最早的一份；空着的，从各份文件有效的那天起",
        examples: ["2024-05-01"],
      }),
    what: z.string().meta({ description: "变了什么", examples: ["转到单位以前的最后一段，断得短、还能补的，可以补"] }),
  })
  .meta({ id: "RuleChange", description: "规则的一处变化" });

const releaseSchema = z
  .object({
    version: z.string().meta({ description: "规则的版本：年.月.修订", examples: ["2026.11.3"] }),
    on: z.string().meta({ description: "哪天用上的，YYYY-MM-DD", examples: ["2026-11-29"] }),
    changes: z.array(changeSchema).meta({ description: "和前一版不一样的；空的是结论和金额都没有变" }),
    golden: z.array(z.string()).meta({
      description: "docs/golden 里哪些人的结论、日子或金额和前一版不一样（或前一版读不了）；没有记的是空的",
      examples: [["chongqing-gap"]],
    }),
  })
  .meta({ id: "Release", description: "规则的一版" });

/** Every version, the present one first. */
export const changelog = (): Endpoint =>
  publishing(
    {
      path: "/api/v1/changelog",
      id: "listChanges",
      summary: "查规则的更新",
      description: `每一版规则变了什么、从哪天的事情起。要有人提醒的，订阅 ${ATOM_PATH}（Atom）。`,
      scope: "read",
      params: NOTHING,
      query: NOTHING,
      answer: {
        mediaType: "application/json",
        schema: z.object({ releases: z.array(releaseSchema).meta({ description: "各版，现在的在最前" }) }),
        description: "各版规则",
      },
      problems: [],
      examples: [{ name: "all", summary: "全部" }],
    },
    () => ({
      key: "all",
      make: () => ({
        releases: RELEASES.map((release) => ({
          ...release,
          changes: [...changesOf(release)],
          golden: [...release.golden],
        })),
      }),
    }),
  );

let entries: ReturnType<typeof entryOf>[] | undefined;

/** The same as a feed. */
export async function changesAsAtom(c: Context): Promise<Response> {
  const [present] = RELEASES;
  entries ??= RELEASES.map(entryOf);
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
      <id>urn:yujin:rules</id>
      <title>育津：规则的更新</title>
      <updated>${instantOf(present)}</updated>
      <author><name>育津</name></author>
      <link rel="self" href="${new URL(ATOM_PATH, c.req.url).href}" />
      ${entries}
    </feed> `;
  const headers = { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "public, max-age=300" };
  return c.body(String(await feed), 200, headers);
}

const instantOf = ({ on }: Release): string => `${on}T00:00:00+08:00`;

function entryOf(release: Release) {
  const numbers = new Map<string, string>(policyDocuments.map(({ id, number }) => [id, number]));
  const told = ({ documents, clause = "", what, from }: DatedChange): string => {
    const named = documents.map((id) => numbers.get(id) ?? id).join("、");
    return named === "" ? what : `${named} ${clause}`.trim().concat(`：${what}`, from ? `（${from} 起的事情）` : "");
  };
  const lines = [
    ...(release.changes.length > 0 ? changesOf(release).map(told) : ["结论和金额没有变"]),
    ...(release.golden.length > 0 ? [`docs/golden 里结论不一样的：${release.golden.join("、")}`] : []),
  ];
  return html`<entry>
    <id>urn:yujin:rules:${release.version}</id>
    <title>${release.version}</title>
    <updated>${instantOf(release)}</updated>
    <content type="text">${lines.join("\n")}</content>
  </entry>`;
}
