/** How the lines of a suite are told from a host's own; test/host-suite/line-reporter.ts prints them. */

const mark = '│ ';

/** @param {string} line */
export function isSuiteLine(line) {
  return line.startsWith(mark);
}

/**
 * The counts in the suite's last line, if these lines hold it.
 * @param {string} lines
 */
export function findCounts(lines) {
  const found = /│ (?<passed>\d+) passed, (?<failed>\d+) failed, (?<skipped>\d+) skipped/.exec(lines);
  if (found?.groups === undefined) return undefined;
  const { passed, failed, skipped } = found.groups;
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}
