/** Other linters over the same files. They are fetched from npm into the folder for temporary files, outside the project. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ordinaryFiles, secondsOf } from './repository.ts';
import type { Found } from './table.ts';

interface Peer {
  readonly packages: readonly string[];
  readonly program: string;
  readonly args: (folder: string) => readonly string[];
}

const count = 1000;

const peersByName: Readonly<Record<string, Peer>> = {
  'markdownlint-cli2': {
    packages: ['markdownlint-cli2'],
    program: 'markdownlint-cli2/markdownlint-cli2-bin.mjs',
    args: (folder) => [`${folder}/**/*.md`],
  },
  'remark-lint': {
    packages: ['remark-cli', 'remark-preset-lint-recommended'],
    program: 'remark-cli/cli.js',
    args: (folder) => ['--quiet', '--use', 'remark-preset-lint-recommended', folder],
  },
  cspell: { packages: ['cspell'], program: 'cspell/bin.mjs', args: (folder) => ['--no-progress', `${folder}/**/*.md`] },
  textlint: {
    packages: ['textlint', 'textlint-rule-no-todo'],
    program: 'textlint/bin/textlint.js',
    args: (folder) => ['--rule', 'no-todo', `${folder}/**/*.md`],
  },
  alex: { packages: ['alex'], program: 'alex/cli.js', args: (folder) => ['--quiet', folder] },
};

export function peers(): Found {
  const home = join(tmpdir(), 'ai-plan-lint-peers');
  mkdirSync(home, { recursive: true });
  const files = ordinaryFiles(count);
  const own = secondsOf(process.execPath, ['dist/cli.js', files]);
  const rows = Object.entries(peersByName).map(([name, { packages, program, args }]) => {
    const what = `${name} against ours on ${count} files (${own.toFixed(2)} s)`;
    const path = join(home, 'node_modules', program);
    if (!existsSync(path)) {
      writeFileSync(join(home, 'package.json'), '{"private":true}');
      spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { cwd: home });
    }
    if (!existsSync(path)) return { what, measured: 'could not be fetched', bar: '≥ 50 ×' };
    const seconds = secondsOf(process.execPath, [path, ...args(files)], 1);
    const ratio = seconds / own;
    return { what, measured: `${ratio.toFixed(0)} × (${seconds.toFixed(1)} s)`, bar: '≥ 50 ×', isKept: ratio >= 50 };
  });
  return { rows };
}
