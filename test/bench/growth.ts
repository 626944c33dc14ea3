/** Cost against size: one document from 10 KB to 10 MB, files from 100 to 100,000, findings from 1 to 10,000; time and memory. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planOf } from './plans.ts';
import { type ProcessRun, runProcess } from './process-run.ts';
import { builtProgram, ordinaryFiles } from './repository.ts';
import { type Found, plotOf, type Row, slopeOf } from './table.ts';

/** Somewhat more than linear is the noise of caches and of the collector. */
const steepest = 1.25;
/** What a further file may cost at the peak, in kilobytes: its name and that it is ordinary, not its text, which is several times as long. */
const mostMemory = 2;

interface Sized extends ProcessRun {
  readonly size: number;
}

export function growth(): Found {
  const program = builtProgram();
  const documents = [10, 30, 100, 300, 1000, 3000, 10_000].map((kilobytes) =>
    lintText(program, kilobytes * 1000, planOf(kilobytes * 1000)),
  );
  const files = [100, 300, 1000, 3000, 10_000, 30_000, 100_000].map((size) => ({
    size,
    ...runProcess([program, '.'], ordinaryFiles(size), size > 10_000 ? 1 : 2),
  }));
  const findings = [1, 10, 100, 1000, 10_000].map((count) => lintText(program, count, withFindings(count)));
  const all = [
    { what: 'one document', points: documents, unit: 'characters' },
    { what: 'ordinary files on the command line', points: files, unit: 'files' },
    { what: 'findings in one document', points: findings, unit: 'findings' },
  ];
  return {
    rows: [
      ...all.map(({ what, points, unit }) => growing(what, points, unit)),
      memoryRow(files),
      largestRow(documents),
    ],
    plot: all
      .flatMap(({ what, points, unit }) => [
        plotOf(`Time of all processors: ${what}`, timesOf(points), unit),
        plotOf(
          `Memory at the peak: ${what}`,
          points.map((it) => ({ size: it.size, cost: it.memory })),
          unit,
          'MB',
        ),
      ])
      .join('\n\n'),
  };
}

/** A plan with so many findings: comments that silence nothing, since nobody proposes as many trainings. */
function withFindings(count: number): string {
  const comments = Array.from(
    { length: count - 1 },
    (_, index) =>
      `<!-- ai-plan-disable-next-line tone-by-training -- agreed in meeting ${index} -->\nStep ${index} is to call branch ${index}.\n`,
  );
  const wish = '- Fine-tune Qwen3-8B on the handbook so that it knows every rule.';
  return `# Assistant: project plan\n\n## Roadmap\n\n${wish}\n\n## Steps\n\n${comments.join('\n')}`;
}

/** What one document costs above an empty one: starting the program is no part of its growth. */
function lintText(program: string, size: number, text: string): Sized {
  const folder = join(tmpdir(), 'ai-plan-lint-bench-document');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plan.md'), text);
  return { size, ...runProcess([program, 'plan.md'], folder, size > 1_000_000 ? 1 : 2) };
}

const timesOf = (points: readonly Sized[]) => points.map(({ size, processor }) => ({ size, cost: processor * 1000 }));

function growing(what: string, points: readonly Sized[], unit: string): Row {
  const slope = slopeOf(timesOf(points));
  const [first, last] = [points[0]?.size ?? 0, points.at(-1)?.size ?? 0];
  return {
    what: `Growth: ${what}, ${first.toLocaleString('en')} to ${last.toLocaleString('en')} ${unit}`,
    measured: `size to the power of ${slope.toFixed(2)}`,
    bar: `≤ ${steepest}`,
    isKept: slope <= steepest,
    isSlope: true,
  };
}

function memoryRow(files: readonly Sized[]): Row {
  const [first, last] = [files[0], files.at(-1)];
  const [few, many] = [first?.memory ?? 0, last?.memory ?? 0];
  const each = ((many - few) * 1000) / ((last?.size ?? 0) - (first?.size ?? 0));
  return {
    what: 'Memory at the peak, 100,000 files above 100',
    measured: `${each.toFixed(1)} KB a file (${many.toFixed(0)} MB to ${few.toFixed(0)} MB)`,
    bar: `≤ ${mostMemory} KB`,
    isKept: each <= mostMemory,
    isSlope: true,
  };
}

function largestRow(documents: readonly Sized[]): Row {
  const [small, large] = [documents[0], documents.at(-1)];
  const above = (large?.memory ?? 0) - (small?.memory ?? 0);
  return {
    what: 'Memory at the peak for one document of 10 MB, above one of 10 KB',
    measured: `${above.toFixed(0)} MB, ${((above * 1e6) / (large?.size ?? 1)).toFixed(0)} bytes for each character`,
    bar: '',
  };
}
