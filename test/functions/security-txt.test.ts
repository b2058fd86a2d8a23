/** RFC 9116: whom to tell, for how long that holds, and nothing where nobody is named. */
import { createApp } from "../../functions/app.ts";
import { optionsFrom } from "../../functions/settings.ts";
import { TODAY, problemOf } from "./asking.ts";
import { optionsOn } from "./options.ts";

const appWith = (securityContact?: string) =>
  createApp(
    optionsOn(TODAY, (text) => expect(text).toBe(""), { ...(securityContact !== undefined && { securityContact }) }),
  );

test("names the contact, and does not run out within a quarter", async () => {
  const answer = await appWith("mailto:security@example.com").request("/.well-known/security.txt");
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "text/plain; charset=UTF-8"]);
  expect(await answer.text()).toBe(
    "Contact: mailto:security@example.com\nExpires: 2026-06-08T04:00:00.000Z\nPreferred-Languages: zh, en\n",
  );
});

test("is not there where nobody is named", async () => {
  const answer = await appWith().request("/.well-known/security.txt");
  expect(answer.status).toBe(404);
  expect((await problemOf(answer)).type).toBe("urn:problem-type:yujin:not-found");
});

test.each([
  ["mailto:security@example.com", true],
  ["https://example.com/security", true],
  ["security@example.com", false],
  ["http://example.com", false],
  ["mailto:a@example.com\nContact: mailto:evil@example.com", false],
])("%j as a contact: %p", (contact, taken) => {
  const read = () => optionsFrom({ YUJIN_SECURITY_CONTACT: contact, LOG_LEVEL: "silent" }).securityContact;
  if (taken) expect(read()).toBe(contact);
  else expect(read).toThrow("YUJIN_SECURITY_CONTACT 要以 mailto: 或 https:// 开头");
});
