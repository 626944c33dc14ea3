/** The regular expressions that are put together from words: only running the engine shows them. */

import { createRequire, SourceMap } from 'node:module';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { plainModules } from '../plain-modules.mjs';

export interface Built {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** Runs the engine over samples and writes down each expression that it makes. */
export async function recordBuilt(): Promise<Built[]> {
  const { outputFiles } = await build({
    entryPoints: ['src/upkeep/patterns/exercise.ts'],
    outdir: 'dist',
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    alias: plainModules,
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'error',
  });
  const code = outputFiles.find((it) => it.path.endsWith('.js'))?.text ?? '';
  const map = new SourceMap(JSON.parse(outputFiles.find((it) => it.path.endsWith('.map'))?.text ?? '{}'));
  const built = new Map<string, Built>();
  const record = (made: RegExp) => {
    const place = placeIn(map, new Error().stack ?? '');
    const { source, flags } = made;
    if (place?.startsWith('src/')) built.set(`${place} ${source} ${flags}`, { source, flags, place });
    return made;
  };
  const recording = new Proxy(RegExp, {
    construct: (target, args) => record(Reflect.construct(target, args)),
    apply: (target, self, args) => record(Reflect.apply(target, self, args)),
  });
  const run = new Function('module', 'exports', 'require', 'RegExp', `${code}\n//# sourceURL=${name}`);
  run({ exports: {} }, {}, createRequire(import.meta.url), recording);
  return [...built.values()];
}

const name = 'recorded-engine.js';
/** `new Function` puts its parameters on two lines of their own. */
const linesBefore = 2;

function placeIn(map: SourceMap, stack: string): string | undefined {
  const found = /recorded-engine\.js:(?<line>\d+):(?<column>\d+)/.exec(stack)?.groups;
  if (!found) return undefined;
  const entry = map.findEntry(Number(found.line) - 1 - linesBefore, Number(found.column) - 1);
  if (!('originalSource' in entry)) return undefined;
  return `${relative('.', resolve('dist', entry.originalSource)).replaceAll('\\', '/')}:${entry.originalLine + 1}`;
}
