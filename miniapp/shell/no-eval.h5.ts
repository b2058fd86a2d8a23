/**
 * As in the mini-program (no-eval.ts), because the pages' policy refuses code from strings: but zod comes after the first
 * page here, and takes up the settings that it finds.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
