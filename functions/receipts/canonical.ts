/** JSON written in one way only (RFC 8785), so that the same content always has the same SHA-256. */
import { hash } from "node:crypto";
import { configure } from "safe-stable-stringify";

// For what JSON can hold it writes as RFC 8785 asks, at a quarter of the cost of the reference; a test compares them.
const stringify = configure({ deterministic: true, circularValue: Error, bigint: false });

/** The canonical text of a JSON value. */
export const canonical = (value: object): string => stringify(value);

/** SHA-256 of a JSON value's canonical text, 64 hexadecimal digits. */
export const digest = (value: object): string => hash("sha256", canonical(value));
