/** Problem details (RFC 9457): what went wrong and, field by field, how to mend it, in Chinese and English. */
import type { FactsProblem } from "../shared/policy/index.ts";

interface ProblemKindText {
  readonly status: number;
  readonly title: string;
  readonly zh: string;
  readonly en: string;
  /** Whether the body is at fault, so that `errors` says what to change in it. */
  readonly aboutBody: boolean;
}

/** The largest body that is read, in bytes. */
export const MAX_BODY_BYTES = 64 * 1024;

const PROBLEMS = {
  "invalid-json": {
    status: 400,
    title: "正文不是有效的 JSON",
    zh: "正文要是 UTF-8 编码的 JSON，请检查引号、逗号和括号",
    en: "send JSON in UTF-8; check quotes, commas and brackets",
    aboutBody: true,
  },
  "not-found": {
    status: 404,
    title: "没有这个地址",
    zh: "请核对地址",
    en: "there is nothing at this address; check it",
    aboutBody: false,
  },
  "unknown-document": {
    status: 404,
    title: "没有这份文件",
    zh: "请在 /api/v1/documents 里查看有哪些文件",
    en: "see /api/v1/documents for the documents there are",
    aboutBody: false,
  },
  "method-not-allowed": {
    status: 405,
    title: "这个地址不支持这种请求方法",
    zh: "请改用响应头 Allow 里列出的方法",
    en: "use a method that the Allow header lists",
    aboutBody: false,
  },
  "body-too-large": {
    status: 413,
    title: "正文太大",
    zh: `正文最多 ${MAX_BODY_BYTES / 1024} KB，请只发送要问的内容`,
    en: `send at most ${MAX_BODY_BYTES / 1024} KB`,
    aboutBody: true,
  },
  "unsupported-media-type": {
    status: 415,
    title: "正文的类型不对",
    zh: "请用 Content-Type: application/json（UTF-8，不压缩）发送",
    en: "send Content-Type: application/json, in UTF-8 and not compressed",
    aboutBody: true,
  },
  "invalid-facts": {
    status: 422,
    title: "有些内容需要修改",
    zh: "errors 里逐项写明了哪里要改、怎么改",
    en: "errors says for each field what to change",
    aboutBody: false,
  },
  "internal-error": {
    status: 500,
    title: "服务出错了",
    zh: "不是您的问题，请稍后再试",
    en: "the fault is ours; please try again later",
    aboutBody: false,
  },
} as const satisfies Record<string, ProblemKindText>;

/** What can go wrong; ends the problem's `type`. */
export type ProblemKind = keyof typeof PROBLEMS;

/** Chinese first, English after ` / `, as in the messages of the facts schema. */
const says = (zh: string, en: string): string => `${zh} / ${en}`;

/** The answer for a problem. `errors` left out: the kind's own line about the body, where the body is at fault. */
export function problem(kind: ProblemKind, errors?: readonly FactsProblem[]): Response {
  const { status, title, zh, en, aboutBody } = PROBLEMS[kind];
  const listed = errors ?? (aboutBody ? [{ pointer: "", zh, en }] : undefined);
  const body = { type: `urn:problem-type:yujin:${kind}`, title, status, detail: says(zh, en), errors: listed };
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/problem+json" } });
}
