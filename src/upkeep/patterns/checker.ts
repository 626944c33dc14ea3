/** The programs that look into an expression, fetched beside the project: they are large, and only `check:patterns` needs them. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packages = { recheck: '4.5.0', '@eslint-community/regexpp': '4.12.3' };

/** What `recheck` says of an expression. */
export interface Diagnosis {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly checker: 'automaton' | 'fuzz';
  readonly error?: { readonly kind: string };
  readonly complexity?: { readonly type: string; readonly degree?: number };
  readonly attack?: {
    readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
    readonly suffix: string;
  };
}

/** A part of an expression, as far as it is looked at. */
export interface Part {
  readonly type: string;
  readonly raw: string;
  readonly alternatives?: readonly Part[];
  readonly elements?: readonly (Part & { readonly min?: number; readonly max?: number })[];
  readonly element?: Part;
  readonly min?: number;
  readonly max?: number;
  readonly value?: number;
  readonly kind?: string;
  readonly negate?: boolean;
}

export interface Checker {
  check(source: string, flags: string, options: object): Promise<Diagnosis>;
  parse(source: string, flags: string): Part;
}

export function fetchChecker(): Checker {
  const home = join(tmpdir(), `ai-plan-lint-patterns-${Object.values(packages).join('-')}`);
  if (!existsSync(join(home, 'node_modules', 'recheck'))) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{"private":true}');
    const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...names], {
      cwd: home,
      stdio: 'inherit',
    });
  }
  const load = createRequire(join(home, 'package.json'));
  const { check } = load('recheck') as Pick<Checker, 'check'>;
  const { parseRegExpLiteral } = load('@eslint-community/regexpp') as {
    parseRegExpLiteral(literal: RegExp): { readonly pattern: Part };
  };
  return { check, parse: (source, flags) => parseRegExpLiteral(new RegExp(source, flags)).pattern };
}
