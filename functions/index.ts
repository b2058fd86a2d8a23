/** The deployed entry: a Web-standard app that the platform calls with a Request. */
import { createApp } from "./app.ts";
import { dayInShanghai } from "./clock.ts";

export default createApp({ today: () => dayInShanghai(new Date()), warn: console.error });
