/** What the app does before its first page, in the mini-program. */
import { listenForPrivacy } from "./asked.ts";
import "./no-eval.ts";

listenForPrivacy();
