/** Runs a Node program and measures it: the time of the wall, of the processor, and the most memory that it held. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProcessRun {
  /** Seconds of the wall. */
  readonly seconds: number;
  /** Seconds of all processors, system calls included. */
  readonly processor: number;
  /** Megabytes at the peak. */
  readonly memory: number;
}

const probe = `
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');
if (isMainThread) process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_PROBE, JSON.stringify({ memory: maxRSS / 1000, processor: (userCPUTime + systemCPUTime) / 1e6 }));
});`;

/** The best of several runs, figure by figure: others use the machine, too. */
export function runProcess(args: readonly string[], cwd: string, times = 3): ProcessRun {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [script, answer] = [join(folder, 'probe.cjs'), join(folder, 'answer.json')];
  writeFileSync(script, probe);
  const runs = Array.from({ length: times }, () => {
    const start = performance.now();
    const env = { ...process.env, BENCH_PROBE: answer };
    spawnSync(process.execPath, ['--require', script, ...args], { cwd, env, stdio: 'ignore' });
    const seconds = (performance.now() - start) / 1000;
    return { seconds, ...(JSON.parse(readFileSync(answer, 'utf8')) as Omit<ProcessRun, 'seconds'>) };
  });
  rmSync(folder, { recursive: true });
  const best = (figure: keyof ProcessRun) => Math.min(...runs.map((it) => it[figure]));
  return { seconds: best('seconds'), processor: best('processor'), memory: best('memory') };
}
