/** The same calls as a real process on a real disk: `dist/cli.cjs`, freshly built. */

import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { program } from './built.ts';
import type { Answer, Call } from './memory-host.ts';
import { today } from './memory-host.ts';

/** Calls to which no day means anything. */
const undated: ReadonlySet<string> = new Set(['init', '--list-rules', '--explain', '--print-config', 'lsp', 'mcp']);

/** Runs a call in a folder of its own, which is gone afterwards. Only calls without made-up git and permissions fit. */
export function runAsProcess(call: Call): Answer {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ai-plan-lint-'));
  try {
    for (const [path, node] of Object.entries(call.files ?? {})) place(resolve(folder, path), node);
    const dated = call.args.some((it) => it.startsWith('--today') || undated.has(it)) ? [] : ['--today', today];
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...call.args, ...dated], {
      cwd: folder,
      input: call.stdin ?? '',
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', ...call.environment },
    });
    const texts = new Map<string, string>();
    for (const path of ['docs/plan.md', 'out.json', 'baseline.json', '.ai-plan-lint.json', 'fixed.md']) {
      if (existsSync(join(folder, path))) texts.set(path, readFileSync(join(folder, path), 'utf8'));
    }
    const relative = (text: string) => text.replaceAll(folder, '/repo');
    return {
      status: status ?? -1,
      stdout: relative(stdout),
      stderr: relative(stderr),
      text: (path) => texts.get(path),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function place(path: string, node: NonNullable<Call['files']>[string]): void {
  mkdirSync(dirname(path), { recursive: true });
  if (node === 'pipe') execFileSync('mkfifo', [path]);
  else if (typeof node === 'object' && 'link' in node) symlinkSync(node.link, path);
  else writeFileSync(path, node);
}
