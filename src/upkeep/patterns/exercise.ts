/** Makes the engine build every expression that it puts together from words, so that the checker sees them. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holds } from '../../claims/config/recognise.ts';
import { warmUp } from '../../claims/document/warm-up.ts';
import { emptyConfig, toSettings } from '../../config/config.ts';
import { parseConfig } from '../../config/parse.ts';
import { isWanted } from '../../config/resolve.ts';
import { fixesFor, lint, type Source } from '../../engine.ts';
import { configFormats } from '../../facts/config-formats.ts';
import { promptFileFormats } from '../../facts/prompt-file-formats.ts';
import { reviewOf } from '../../present/review/model.ts';
import type { ConfigMap } from '../../read/config-tree.ts';
import { drained } from '../../text/steps.ts';

const today = '2026-11-24';
const nothing: ConfigMap = { kind: 'map', span: { start: 0, end: 0 }, entries: [] };
const parsed = parseConfig(
  '/project/.ai-plan-lint.json',
  JSON.stringify({
    exclude: ['[a-z]*.tmp', 'drafts/**'],
    vocabulary: { assets: ['tide tables'], products: ['Harbour Pilot'], models: ['tidal-7b'], training: ['school'] },
    providers: [{ model: 'gpt-4o', platform: 'openai', shutdown: '2027-05-01', asOf: '2026-11-20' }],
  }),
);
const config = parsed?.config ?? emptyConfig;
isWanted(config, '/project/a.tmp');

// Lists of words make theirs at their first use: here all of them.
drained(warmUp(''));

for (const { all, any, none, methods } of [...configFormats, ...promptFileFormats]) {
  const conditions = [...all, ...(any ?? []), ...(none ?? []), ...(methods ?? []).map(([it]) => it)];
  for (const condition of conditions) holds(condition, nothing);
}

const folders = [
  { folder: 'test/fixtures/configs', most: 100 },
  { folder: 'test/corpus/dev', most: 16 },
];
for (const { folder, most } of folders) {
  for (const name of readdirSync(folder).slice(0, most)) {
    const source: Source = { path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') };
    const report = lint(source, { settings: toSettings(config), today });
    for (const finding of report.findings.slice(0, 1)) fixesFor(source, report, finding);
    if (report.document.plan.isPlan) reviewOf(report, source, today);
  }
}
