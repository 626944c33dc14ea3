/**
 * The benchmarks: `npm run bench`, with `-- --peers` for other linters on the same files and `-- --only NAME` for one section.
 *
 * Every figure is a ratio within one run: seconds of a shared machine say little. What a section finds is kept in
 * `test/bench/results.json` and shown in `test/bench/results.md`; the README shows some of it.
 */

import { growth } from './growth.ts';
import { hostile } from './hostile.ts';
import { keystroke } from './keystroke.ts';
import { peers } from './peers.ts';
import { repository } from './repository.ts';
import { record } from './results.ts';
import type { Row, Section } from './table.ts';
import { renderTable } from './table.ts';
import { wholePlan } from './whole-plan.ts';

const sections: Readonly<Record<string, Section>> = { wholePlan, keystroke, repository, growth, hostile, peers };

const args = process.argv.slice(2);
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
const wanted = Object.keys(sections).filter((it) =>
  only === undefined ? it !== 'peers' || args.includes('--peers') : it === only,
);

const rows: Row[] = [];
for (const name of wanted) {
  const found = await (sections[name]?.() ?? { rows: [] });
  rows.push(...found.rows);
  console.log(renderTable(found.rows));
  if (found.plot) console.log(found.plot);
  record(name, found);
}

const missed = rows.filter((it) => it.isKept === false);
console.log(missed.length === 0 ? 'All bars are kept.' : `${missed.length} bars are missed.`);
// A bar that is missed is told, not failed: machines differ. Slopes that are no longer linear fail.
process.exitCode = missed.some((it) => it.isSlope) ? 1 : 0;
