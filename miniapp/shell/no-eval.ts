/**
 * A mini-program makes no code from strings: zod is told before any schema is made. Only this one function of zod comes
 * with the first page.
 */
import { config } from "zod/v4/core";

config({ jitless: true });
