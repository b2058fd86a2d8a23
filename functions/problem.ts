/** Problem details (RFC 9457): what went wrong and, field by field, how to mend it, in Chinese and English. */
import { POLICY_VERSION, type FactsProblem } from "../shared/policy/index.ts";

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

/** Every problem there is, by what ends its `type`. */
export const PROBLEMS = {
  "invalid-json": {
    status: 400,
    title: "不是有效的 JSON",
    zh: "要是 UTF-8 编码的 JSON，请检查引号、逗号和括号",
    en: "send JSON in UTF-8; check quotes, commas and brackets",
    aboutBody: true,
  },
  "invalid-query": {
    status: 400,
    title: "地址里的参数要修改",
    zh: "errors 里逐项写明了哪个参数要改、怎么改",
    en: "errors says for each query parameter what to change",
    aboutBody: false,
  },
  "wrong-key": {
    status: 401,
    title: "密钥不对",
    zh: "请用 Authorization: Bearer yj_… 发送密钥，并核对它是否完整、是否还在用；不用密钥也可以问，请去掉这个请求头",
    en: "send the key as Authorization: Bearer yj_… and check that it is whole and still in use; without a key, leave the header out",
    aboutBody: false,
  },
  "missing-scope": {
    status: 403,
    title: "这个密钥没有这项权限",
    zh: "需要的权限写在 scope 里，请向我们申请",
    en: "scope names what the key would have to allow; ask us for it",
    aboutBody: false,
  },
  "origin-not-allowed": {
    status: 403,
    title: "这个网站不能这样问",
    zh: "请从密钥登记过的网站（https://…）发起请求，或告诉我们把这个网站加上",
    en: "ask from an origin that the key is registered for, or have this one added",
    aboutBody: false,
  },
  "address-not-allowed": {
    status: 403,
    title: "不能从这个地址问",
    zh: "这个密钥只能从登记过的地址用，请从那里问，或告诉我们把这个地址加上",
    en: "this key may only be used from registered addresses; ask from one of them, or have this one added",
    aboutBody: false,
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
  "body-too-slow": {
    status: 408,
    title: "正文太久没有发完",
    zh: "请检查网络后再发一次",
    en: "check the network and send it again",
    aboutBody: false,
  },
  "policy-version-mismatch": {
    status: 409,
    title: "规则的版本不是指定的那一版",
    zh: `能答的有 ${POLICY_VERSION}（现在的）。请看更新日志，确认后把 Policy-Version 改成这一版或 latest，或不写`,
    en: `these answer: ${POLICY_VERSION} (current); see the changelog, then pin one of them or latest, or none`,
    aboutBody: false,
  },
  "body-too-large": {
    status: 413,
    title: "内容太大",
    zh: `正文最多 ${MAX_BODY_BYTES / 1024} KB，请只发送要问的内容`,
    en: `send at most ${MAX_BODY_BYTES / 1024} KB`,
    aboutBody: true,
  },
  "unsupported-media-type": {
    status: 415,
    title: "内容的类型不对",
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
  "over-quota": {
    status: 429,
    title: "问得太快了",
    zh: "请等 Retry-After 写的秒数再问；要问得更多，请向我们申请密钥",
    en: "wait for as many seconds as Retry-After says; for more, ask us for a key",
    aboutBody: false,
  },
  "hung-up": {
    status: 499,
    title: "连接断了",
    zh: "没有发完就断开了，请再发一次",
    en: "the connection was closed before all of it came; send it again",
    aboutBody: true,
  },
  stopping: {
    status: 503,
    title: "服务正在重新启动",
    zh: "请马上再发一次，会有别的实例来答",
    en: "send it again at once; another instance answers",
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

/** The media type of problem details. */
export const PROBLEM_TYPE = "application/problem+json";

/** Words of its own for one case of a problem, where the kind's would not fit. */
export interface ProblemWords {
  readonly zh: string;
  readonly en: string;
}

/** A problem as sent: alone, or in the place of one line of many. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly FactsProblem[];
  /** How many there are, where not all are listed. */
  readonly errorCount?: number;
}

/** So many errors are listed; the others are counted. */
export const MAX_ERRORS = 20;

/** A problem of this kind. `errors` left out: the kind's own line about the body, where the body is at fault. */
export function problemBody(kind: ProblemKind, errors?: readonly FactsProblem[], words?: ProblemWords): Problem {
  const { status, title, aboutBody } = PROBLEMS[kind];
  const { zh, en } = words ?? PROBLEMS[kind];
  const listed = errors ?? (aboutBody ? [{ pointer: "", zh, en }] : undefined);
  return {
    type: `urn:problem-type:yujin:${kind}`,
    title,
    status,
    detail: says(zh, en),
    ...(listed && { errors: listed.slice(0, MAX_ERRORS) }),
    ...(listed && listed.length > MAX_ERRORS && { errorCount: listed.length }),
  };
}

/** The answer where nothing is left of the quota for some seconds. */
export function overQuota(retryAfter: number): Response {
  const answer = problem("over-quota");
  answer.headers.set("Retry-After", String(retryAfter));
  return answer;
}

/** The answer for a problem, see `problemBody`; `more` are members that this kind alone has. */
export function problem(
  kind: ProblemKind,
  errors?: readonly FactsProblem[],
  words?: ProblemWords,
  more?: Readonly<Record<string, unknown>>,
): Response {
  const body = problemBody(kind, errors, words);
  const headers = { "Content-Type": PROBLEM_TYPE };
  return new Response(JSON.stringify({ ...body, ...more }), { status: body.status, headers });
}
