/** What the command line says of every fixture: the tests in the editor expect the same there. */

import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './cleanup.mjs';
import { root, sampleWorkspace } from './project.mjs';

/**
 * @typedef {{rule: string, severity: string, line: number, column: number}} Expected
 * @typedef {{path: string, text: string, findings: readonly Expected[] | undefined}} ExpectedFile
 */

const config =
  'rules: { tone-by-training: error, volume-unstated: "off" }\nexclude: [how-*]\nvocabulary: { assets: [tide tables] }\n';

/** All fixtures with a configuration beside them. Findings are undefined where the configuration leaves a file out. */
export function expectedFindings() {
  const folder = join(temporaryFolder(), 'parity');
  cpSync(join(root, 'test', 'fixtures', 'configs'), folder, { recursive: true });
  cpSync(sampleWorkspace, folder, { recursive: true });
  writeFileSync(join(folder, '.ai-plan-lint.yaml'), config);
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist', 'cli.cjs'), '--format', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  /** @type {{path: string, findings: {rule: string, severity: string, range: {start: {line: number, column: number}}}[]}[]} */
  const files = JSON.parse(stdout).files;
  const found = new Map(files.map((it) => [it.path, it.findings]));
  return readdirSync(folder)
    .sort()
    .map((path) => ({
      path,
      text: readFileSync(join(folder, path), 'utf8'),
      findings: found
        .get(path)
        ?.map(({ rule, severity, range: { start } }) => ({ rule, severity, line: start.line, column: start.column })),
    }));
}
