/** Progress lines for people, and the one error type that tells them what to do next. */

/** Trouble that the reader can mend: its message is one sentence that names the next step. */
export class Remedy extends Error {}

/** @param {string} line */
export function say(line) {
  console.log(`> ${line}`);
}

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function saying(what, work) {
  say(`${what} ...`);
  const start = Date.now();
  const result = await work();
  say(`${what}: done in ${seconds(start)}`);
  return result;
}

/** @param {number} start */
export function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
