/** `--list-rules` and `--explain RULE`. */

import { rules } from '../../rules/index.ts';
import { guideNamed } from '../../rules/list.ts';
import { type Options, unknownRule } from '../call/options.ts';
import { type ExitStatus, ended } from '../exit-status.ts';
import type { Host } from '../host.ts';

/** All rules with their severity and what they flag. */
export function listRules({ stdout }: Host, { format }: Options): ExitStatus {
  const rows = rules.map(({ id, family, severity, title }) => ({ id, family, severity, title }));
  if (format === 'json') stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
  else stdout.write(table(rows.map((it) => [it.id, it.severity, it.family, it.title])));
  return 0;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((it) => it[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((it, column) => it.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** The guide of a rule or of an alternative. */
export function explain(host: Host, { explain: name = '' }: Options): ExitStatus {
  const guide = guideNamed(name);
  if (guide === undefined) return ended(host, [{ path: '', message: unknownRule(name) }]);
  host.stdout.write(host.guide(`${guide}.md`));
  return 0;
}
