/** What every clause must say of itself. */
import { policyDocuments } from "../../shared/policy/index.ts";

test("every clause says what it decides, or why nothing", () => {
  for (const { clauses } of policyDocuments) {
    for (const { label, summary, decides, role, conditions } of Object.values(clauses)) {
      expect([label, summary, decides].every((text) => text.length > 0)).toBe(true);
      if (role !== "rule") expect(conditions).toBeUndefined();
    }
  }
});
