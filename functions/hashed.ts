/** Files whose name carries a hash of their content: they never stand for something else. */
export const HASHED = /[.-][0-9a-f]{8,}\.\w+$/;
