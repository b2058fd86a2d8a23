/** WebKit, as iPhones and WeChat on them have it: Debian's WebKitGTK, driven by W3C WebDriver. */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { miniBrowser } from "../../config/test/mini-browser.ts";
import { listen } from "../e2e/site.ts";
import { type Engine, SEEK, type Tab, WINDOW } from "./tab.ts";

/** What WebKit needs where there is no screen and no other user. */
const BARE = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  WEBKIT_DISABLE_DMABUF_RENDERER: "1",
};
/** How long it may take to answer a call, in milliseconds. */
const CALL_MS = 20_000;
/** The key under which WebDriver names an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

const answerSchema = z.object({ value: z.unknown() });
const sessionSchema = z.object({ sessionId: z.string() });
const elementSchema = z.object({ [ELEMENT]: z.string() });
const failureSchema = z.object({ error: z.string(), message: z.string() });

/** Tells the driver something, and gives what it answers. */
type Tell = (method: "GET" | "POST" | "DELETE", path: string, body?: object) => Promise<unknown>;

const telling =
  (server: string): Tell =>
  async (method, path, body) => {
    const sent = body && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
    const response = await fetch(`${server}${path}`, { method, signal: AbortSignal.timeout(CALL_MS), ...sent }).catch(
      (reason: unknown) => {
        throw new Error(`WebKit does not answer ${method} ${path} ${sent?.body ?? ""}`, { cause: reason });
      },
    );
    const { value } = answerSchema.parse(await response.json());
    if (response.ok) return value;
    const { error, message } = failureSchema.parse(value);
    throw new Error(`WebKit: ${error}: ${message}`);
  };

/** Starts the driver, on a screen that nobody sees. */
export async function webkit(): Promise<Engine> {
  const binary = miniBrowser();
  if (binary === undefined) throw new Error("no WebKit: npm run browsers gets one");
  const port = await freePort();
  const tell = telling(`http://127.0.0.1:${port}`);
  const screen = ["-a", "-s", "-screen 0 1280x8000x24", "WebKitWebDriver", `--port=${port}`];
  const driver = spawn("xvfb-run", screen, { detached: true, stdio: "ignore", env: { ...process.env, ...BARE } });
  const { pid } = driver;
  await answering(tell);
  return {
    tab: () => openTab(binary, tell),
    close() {
      // The screen and the driver are one group.
      if (pid !== undefined) process.kill(-pid);
      return Promise.resolve();
    },
  };
}

/** A port that nobody has. */
async function freePort(): Promise<number> {
  const server = createServer();
  const { port } = new URL(await listen(server));
  server.close();
  return Number(port);
}

/** Until the driver answers. */
async function answering(tell: Tell): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const ready = await tell("GET", "/status").catch(() => undefined);
    if (ready !== undefined) return;
    await pause(100);
  }
  throw new Error("WebKitWebDriver did not start");
}

async function openTab(binary: string, tell: Tell): Promise<Tab> {
  const options = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
  const wanted = { capabilities: { alwaysMatch: { browserName: "MiniBrowser", ...options } } };
  const session = `/session/${sessionSchema.parse(await tell("POST", "/session", wanted)).sessionId}`;
  const run = (script: string, given: readonly unknown[]) =>
    tell("POST", `${session}/execute/sync`, { script, args: given });
  const stretch = async (height: number) => {
    await tell("POST", `${session}/window/rect`, { x: 0, y: 0, width: WINDOW.width, height });
  };
  await stretch(WINDOW.height);
  return {
    async open(url) {
      await tell("POST", `${session}/url`, { url });
    },
    run: (body, ...given) => run(body, given),
    async click(selector) {
      const element = elementSchema.parse(await run(`${SEEK} return seen;`, [selector]));
      await tell("POST", `${session}/element/${element[ELEMENT]}/click`, {});
    },
    stretch,
    picture: async () => Buffer.from(z.string().parse(await tell("GET", `${session}/screenshot`)), "base64"),
    async close() {
      await tell("DELETE", session);
    },
  };
}
