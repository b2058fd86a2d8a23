import { POLICY_VERSION } from "../../shared/policy/index.ts";
import { createApp } from "../../functions/app.ts";
import { CURRENT, ONLY_PRESENT, type Versions } from "../../functions/versions.ts";
import { app, post, problemOf, TODAY } from "./asking.ts";
import { optionsOn } from "./options.ts";

describe("Policy-Version", () => {
  test("is in every answer, good or not", async () => {
    for (const path of ["/api/v1/health", "/api/v1/documents", "/api/v1/nothing", "/api/v1/assessments"]) {
      expect((await app.request(path)).headers.get("Policy-Version")).toBe(POLICY_VERSION);
    }
    const answer = await post('{"region":"500000"}');
    expect(answer.headers.get("Policy-Version")).toBe(POLICY_VERSION);
    expect(await answer.json()).toMatchObject({ policyVersion: POLICY_VERSION });
  });

  test.each([POLICY_VERSION, "latest"])("pinned to %s, the answer is the loaded version's", async (version) => {
    const answer = await post('{"region":"500000"}', { "Policy-Version": version });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Policy-Version")).toBe(POLICY_VERSION);
  });

  test.each(["2024.1.1", "", "preview", `${POLICY_VERSION}, 2024.1.1`, `${POLICY_VERSION}0`])(
    "pinned to “%s”, the answer is a 409 that names the loaded one",
    async (version) => {
      const answer = await post('{"region":"500000"}', { "Policy-Version": version });
      expect(answer.status).toBe(409);
      expect(answer.headers.get("Policy-Version")).toBe(POLICY_VERSION);
      const problem = await problemOf(answer);
      expect(problem.type).toBe("urn:problem-type:yujin:policy-version-mismatch");
      expect(problem.detail).toContain(POLICY_VERSION);
    },
  );

  test("what is cached for one pin is not given to another", async () => {
    const { headers } = await app.request("/api/v1/documents");
    expect(headers.get("Vary")).toContain("Policy-Version");
  });
});

describe("a version beside the present one", () => {
  const BEFORE = "2026.1.1";
  const pinned = { "Policy-Version": BEFORE };
  const said: [text: string, id: string | undefined][] = [];
  const log = { answered: () => undefined, failed: (...line: [string, string?]) => void said.push([line[0], line[1]]) };
  const found = { version: BEFORE, state: "previous", until: TODAY } as const;
  /** An app that is the version before, and fails when it is to sign. */
  const before = createApp(
    optionsOn(TODAY, () => undefined, {
      log: { ...log, recovered: () => undefined },
      versions: { ...ONLY_PRESENT, find: () => CURRENT },
      signer: {
        at: () => {
          throw new Error("no key");
        },
        verify: () => "unknown-key",
        publicKeys: [],
      },
    }),
    () => [],
  );
  const versions: Versions = {
    listed: () => [CURRENT, found],
    find: (name) => (name === BEFORE ? found : undefined),
    load: () => Promise.resolve((request) => before.fetch(request)),
  };
  const beside = createApp(optionsOn(TODAY, (text) => void said.push([text, undefined]), { versions }));
  const asked = (path: string, headers: Record<string, string> = pinned) => beside.request(path, { headers });

  test("is named by what it answered, and by nothing that the present one did", async () => {
    const named = async (path: string) => (await asked(path)).headers.get("Policy-Version");
    expect(await named("/api/v1/health")).toBe(BEFORE);
    for (const path of ["/api/v1/changelog.atom", "/api/v1/nothing", "/api/v1/assessments"]) {
      expect([path, await named(path)]).toEqual([path, POLICY_VERSION]);
    }
    const refused = await asked("/api/v1/documents", { ...pinned, Authorization: "Bearer yj_live_nobodys" });
    expect([refused.status, refused.headers.get("Policy-Version")]).toEqual([401, POLICY_VERSION]);
  });

  test("cannot be asked by assistants: that says so, and names the present one alone", async () => {
    const answer = await beside.request("/mcp", { method: "POST", headers: pinned });
    expect([answer.status, answer.headers.get("Policy-Version")]).toEqual([409, POLICY_VERSION]);
    expect((await problemOf(answer)).versions).toEqual([{ version: POLICY_VERSION, state: "current" }]);
  });

  test("writes its failures down under the id that its answer carries", async () => {
    const headers = { ...pinned, "Content-Type": "application/json" };
    const body = '{"region":"500000"}';
    const answer = await beside.request("/api/v1/assessments", { method: "POST", headers, body });
    expect([answer.status, answer.headers.get("Policy-Version")]).toEqual([500, BEFORE]);
    expect(said).toEqual([[expect.stringContaining("500 Error"), answer.headers.get("X-Request-Id")]]);
  });
});
