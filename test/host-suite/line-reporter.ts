/** Reports tests as lines on the console. The mark in front tells whoever started the host which lines are the suite's. */

/** test/hosts/suite-lines.mjs knows the same mark and last line. */
const mark = '│ ';

/** Prints a line that reaches the terminal; anything else on the console is shown only when a run fails. */
export function print(line: string): void {
  for (const part of line.split('\n')) console.log(mark + part);
}

export class LineReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    const failures: { title: string; error: Error }[] = [];
    const count = { passed: 0, failed: 0, skipped: 0 };
    let depth = 0;
    const indented = (text: string) => print('  '.repeat(depth) + text);

    runner.on('suite', (suite) => {
      if (suite.root) return;
      indented(suite.title);
      depth += 1;
    });
    runner.on('suite end', (suite) => {
      if (!suite.root) depth -= 1;
    });
    runner.on('pass', (test) => {
      count.passed += 1;
      indented(`✓ ${test.title} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test) => {
      count.skipped += 1;
      indented(`- ${test.title}`);
    });
    runner.on('fail', (test, error) => {
      count.failed += 1;
      failures.push({ title: test.fullTitle(), error });
      indented(`✗ ${test.title}`);
    });
    runner.on('end', () => {
      for (const { title, error } of failures) print(`\n${title}\n${error.stack ?? error.message}`);
      print(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    });
  }
}
