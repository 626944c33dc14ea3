/**
 * All regular expressions that ship, each with the places where it is written: literals from the syntax trees of the sources
 * and of the packages that read documents, and those that are put together while the engine runs.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { parseAst } from 'rolldown/parseAst';
import { plainModules } from '../plain-modules.mjs';
import { recordBuilt } from './record-built.ts';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `src/text/glob.ts:22` */
  readonly places: string[];
}

export interface Patterns {
  /** Those that can take long at all, by their hash: one without a repetition cannot. */
  readonly patterns: ReadonlyMap<string, Pattern>;
  /** How many there are with those that repeat nothing. */
  readonly count: number;
  /** Places that build an expression which no sample has made them build. */
  readonly unseen: readonly string[];
}

export async function collectPatterns(): Promise<Patterns> {
  const all = new Map<string, Pattern>();
  const add = (source: string, flags: string, place: string) => {
    const hash = hashOf({ source, flags });
    const { places } = all.get(hash) ?? { places: [] as string[] };
    if (!places.includes(place)) places.push(place);
    all.set(hash, { source, flags, places });
  };
  const makers = new Set<string>();
  for (const file of await sourceFiles()) {
    const text = readFileSync(file, 'utf8');
    const at = (offset: number) => `${file}:${text.slice(0, offset).split('\n').length}`;
    visit(parseAst(text, { lang: file.endsWith('ts') ? 'ts' : 'js' }), {
      literal: ({ pattern, flags }, start) => add(pattern, flags, at(start)),
      maker: (start) => file.startsWith('src/') && makers.add(at(start)),
    });
  }
  for (const { source, flags, place } of await recordBuilt()) {
    makers.delete(place);
    add(source, flags, place);
  }
  const patterns = new Map([...all].filter(([, it]) => repeats(it.source)));
  return { patterns, count: all.size, unseen: [...makers].sort() };
}

export function hashOf({ source, flags }: { readonly source: string; readonly flags: string }): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

/** Whether a part can stand more than once. */
function repeats(source: string): boolean {
  return /[*+{]/.test(source.replace(/\\./gs, '').replace(/\[[^\]]*\]/g, ''));
}

/** Everything that a host starts from. */
const entries = [
  'src/engine.ts',
  'src/extension/main.ts',
  'src/cli/run.ts',
  'src/cli/lsp/main.ts',
  'src/cli/mcp/main.ts',
  'src/cli/remark/plugin.ts',
  'src/present/review/panel.ts',
];
/** Packages for protocols read messages of the user's own programs and no documents. */
const readers = /^node_modules\/(?!vscode-|@modelcontextprotocol\/|zod|ajv|fast-uri|json-schema)/;

/** The modules behind the entries, as far as something of them is in the bundles. */
async function sourceFiles(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: entries,
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    external: ['vscode'],
    loader: { '.md': 'text' },
    alias: plainModules,
    logLevel: 'error',
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
  );
  return [...new Set(used)]
    .filter((it) => /\.[cm]?[jt]s$/.test(it) && (it.startsWith('src/') || readers.test(it)))
    .sort();
}

interface Visitor {
  literal(regex: { readonly pattern: string; readonly flags: string }, start: number): void;
  maker(start: number): void;
}

interface Node {
  readonly start: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

function visit(node: unknown, visitor: Visitor): void {
  if (typeof node !== 'object' || node === null) return;
  const { start, regex, callee } = node as Node;
  if (regex) visitor.literal(regex, start);
  if (callee?.name === 'RegExp') visitor.maker(start);
  for (const child of Object.values(node)) visit(child, visitor);
}
