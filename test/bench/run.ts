/**
 * The benchmarks: `npm run bench`, with `-- --peers` for other linters on the same files and `-- --only NAME` for one section.
 *
 * Every figure is a ratio within one run: seconds of a shared machine say little. The table goes to `test/bench/results.md`.
 */

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { growth } from './growth.ts';
import { hostile } from './hostile.ts';
import { keystroke } from './keystroke.ts';
import { peers } from './peers.ts';
import { repository } from './repository.ts';
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
const plots: string[] = [];
for (const name of wanted) {
  const { rows: found, plot } = await (sections[name]?.() ?? { rows: [] });
  rows.push(...found);
  if (plot) plots.push(plot);
  console.log(renderTable(found));
}

const missed = rows.filter((it) => it.isKept === false);
console.log(missed.length === 0 ? 'All bars are kept.' : `${missed.length} bars are missed.`);
if (only === undefined) {
  const where = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  const head = `# Benchmarks\n\nWritten by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} (${where}). Ratios are to be trusted, times only roughly.\n`;
  writeFileSync(
    'test/bench/results.md',
    [head, renderTable(rows), ...plots.map((it) => `\`\`\`text\n${it}\n\`\`\`\n`)].join('\n'),
  );
}
// A bar that is missed is told, not failed: machines differ. Slopes that are no longer linear fail.
process.exitCode = missed.some((it) => it.isSlope) ? 1 : 0;
