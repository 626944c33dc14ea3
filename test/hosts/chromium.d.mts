/** Types of the browser's set-up, for tests in TypeScript. */

/** Finds a Chromium, or installs one; gives the path of the program. */
export function ensureChromium(): Promise<string>;
