/** Waiting in tests: by looking again, never by time alone. */

const lookAgainAfter = 20;

/**
 * Looks again until `probe` gives a value that is neither `undefined` nor `false`, and resolves to it.
 * Fails with `what` and the last trouble when patience (20 s, for machines that are busy) runs out.
 */
export async function waitFor<T>(
  what: string,
  probe: () => T | undefined | false | Thenable<T | undefined | false>,
  patience = 20_000,
): Promise<T> {
  const end = Date.now() + patience;
  let trouble = '';
  for (;;) {
    try {
      const value = await probe();
      if (value !== undefined && value !== false) return value;
    } catch (error) {
      trouble = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${what}${trouble}`);
    await new Promise((resolve) => setTimeout(resolve, lookAgainAfter));
  }
}
