import { POLICY_VERSION } from "../../shared/policy/index.ts";
import { app, post, problemOf } from "./asking.ts";

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
