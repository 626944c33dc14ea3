/** The import law, tried: the linter refuses what the architecture note forbids and names the offending import. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const forbidden = [
  ['src/claims/a.ts', '../rules/index.ts'],
  ['src/claims/evidence/b.ts', '../../rules/index.ts'],
  ['src/claims/c.ts', '../config/config.ts'],
  ['src/claims/evidence/d.ts', '../../config/config.ts'],
  ['src/claims/e.ts', '../settings.ts'],
  ['src/rules/f.ts', '../read/read.ts'],
  ['src/rules/g.ts', '../findings/finding.ts'],
  ['src/facts/h.ts', '../engine.ts'],
  ['src/read/markdown/i.ts', '../../claims/claim.ts'],
  ['src/findings/j.ts', '../remedies/fix.ts'],
  ['src/config/k.ts', '../engine.ts'],
  ['src/remedies/l.ts', '../present/hover.ts'],
  ['src/remedies/l2.ts', '../engine/report.ts'],
  ['src/engine/l3.ts', '../engine.ts'],
  ['src/text/m.ts', 'node:fs'],
  ['src/text/n.ts', 'node:fs/promises'],
  ['src/present/review/o.ts', 'vscode'],
  ['src/present/p.ts', '../extension/main.ts'],
  ['src/settings.ts', './engine.ts'],
  ['src/extension/panel/q.ts', 'node:path'],
  ['src/extension/r.ts', '../cli/run.ts'],
  ['src/cli/s.ts', 'vscode'],
  ['src/cli/commands/t.ts', '../../extension/main.ts'],
] as const;

const allowed = [
  ['src/claims/u.ts', './config/job.ts'],
  ['src/claims/evidence/v.ts', '../config/job.ts'],
  ['src/rules/w.ts', '../claims/config/job.ts'],
  ['src/config/x.ts', '../settings.ts'],
  ['src/cli/y.ts', 'node:fs'],
  ['src/extension/z.ts', 'vscode'],
] as const;

describe('the import law', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-law-'));
  let reports: readonly { readonly path: string; readonly message: string }[] = [];

  beforeAll(() => {
    cpSync('biome.json', join(folder, 'biome.json'));
    for (const [file, target] of [...forbidden, ...allowed]) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), `export { a } from '${target}';\n`);
    }
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const args = [
      biome,
      'lint',
      '--only=style/noRestrictedImports',
      '--reporter=github',
      '--max-diagnostics=none',
      '.',
    ];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    reports = [...stdout.matchAll(/file=(?<path>[^,]+),.*?::(?<message>.*)$/gmu)].map(({ groups }) => ({
      path: groups?.path ?? '',
      message: groups?.message ?? '',
    }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(forbidden)('keeps %s from importing %s', (file) => {
    const found = reports.filter((it) => it.path.endsWith(file));
    expect(found.map((it) => it.message)).toEqual([expect.stringContaining('Import law: ')]);
  });

  it.each(allowed)('lets %s import %s', (file) => {
    expect(reports.filter((it) => it.path.endsWith(file))).toEqual([]);
  });
});
