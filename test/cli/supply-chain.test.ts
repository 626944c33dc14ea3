/** What users install runs nothing of its own accord, needs nothing further, and says whose code it holds. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { build } from './built.ts';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

/** Scripts that npm runs on the machine of whoever installs a package. */
const atInstall = ['preinstall', 'install', 'postinstall'];
const welcome = /^(?:MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0)$/u;

beforeAll(build, 120_000);

function filesOf(program: string, args: readonly string[]): string[] {
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split('\n');
}

describe('what users install', () => {
  it('runs no script when it is installed', () => {
    expect(Object.keys(manifest.scripts).filter((it) => atInstall.includes(it))).toEqual([]);
  });

  it('depends on nothing: all of it is bundled', () => {
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('optionalDependencies');
    expect(manifest).not.toHaveProperty('peerDependencies');
    expect(manifest).not.toHaveProperty('extensionDependencies');
  });

  it.each([
    ['the npm package', 'npm', ['pack', '--ignore-scripts', '--dry-run', '--json']],
    ['the .vsix', process.execPath, [resolve('node_modules/@vscode/vsce/vsce'), 'ls', '--no-dependencies']],
  ] as const)(
    'holds no program that is not ours to read: %s',
    (_, program, args) => {
      const lines = filesOf(program, args);
      expect(lines.filter((it) => /\.(?:node|wasm|exe|dll|so|dylib|sh|bat|cmd|ps1)\b/u.test(it))).toEqual([]);
    },
    60_000,
  );
});

describe('the licences of what is bundled', () => {
  const notices = () => readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
  const named = () => [...notices().matchAll(/^(?<name>@?[a-z][\w./@-]*) (?<version>\d\S*) \((?<licence>[^)]+)\)$/gmu)];

  it('are listed, and allow what we do', () => {
    expect(named().length).toBeGreaterThan(40);
    expect(named().flatMap((it) => (welcome.test(it.groups?.licence ?? '') ? [] : [it[0]]))).toEqual([]);
  });

  it('are fewer for the extension, which holds no server', () => {
    const own = readFileSync('dist/extension-notices.txt', 'utf8');
    expect(own).toMatch(/^mdast-util-from-markdown /mu);
    expect(own).not.toContain('@modelcontextprotocol/sdk');
  });

  it('are there in full', () => expect(notices()).not.toContain('The licence is the one named above.'));

  it('are those of the versions that are locked', () => {
    const versions = (name: string) =>
      Object.entries(lock.packages).flatMap(([path, it]) => (path.endsWith(`node_modules/${name}`) ? it.version : []));
    const strange = named().filter((it) => !versions(it.groups?.name ?? '').includes(it.groups?.version));
    expect(strange.map((it) => it[0])).toEqual([]);
  });
});

describe('the lock file', () => {
  it('knows the content of every package', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.filter(([, it]) => !it.link && !it.integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('is for exact versions of what we name', () => {
    expect(Object.entries(manifest.devDependencies).filter(([, it]) => !/^\d+\.\d+\.\d/u.test(it))).toEqual([]);
  });
});
