/** The main command: finds files, lints them, and writes the result in one of the formats. */

import { version } from '../../../package.json';
import { counted } from '../../present/formats/count.ts';
import type { RunError } from '../../present/formats/outcome.ts';
import { toLintPlan } from '../call/lint-plan.ts';
import type { Options } from '../call/options.ts';
import { type ExitStatus, isFailing, tellTroubles } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { findInputs } from '../inputs/inputs.ts';
import type { FileAnswer, Linted, LintPlan } from '../lint-files.ts';
import { Destination } from '../results/destination.ts';
import { Progress } from '../results/progress.ts';
import { sinkFor } from '../results/sinks.ts';
import { Tally } from '../results/tally.ts';
import { updateBaseline } from '../results/update-baseline.ts';
import { lintMany } from '../threads/lint-many.ts';
import { loadLinter } from '../threads/load-linter.ts';
import { longLook, ThreadAhead } from '../threads/thread-ahead.ts';

/** Lints what the options name. */
export async function lintCommand(host: Host, options: Options): Promise<ExitStatus> {
  const errors = new Troubles(options.mistakes.map((message) => ({ path: '', message })));
  const plan = toLintPlan(host, options, errors.list);
  // A call with mistakes writes no file: its result may not be what was meant.
  const destination = new Destination(host, options.mistakes.length > 0 ? undefined : options.output);
  const sink = await sinkFor({ host, options, destination, tool: { name: 'ai-plan-lint', version } });
  const seen = new Tally(options.updateBaseline);
  const isEnding = host.listenForEnd();
  for await (const some of lintAll(host, options, plan, errors)) {
    for (const linted of some) {
      sink.add(linted);
      seen.add(linted);
      writeDiff(linted.diff, host, options.format);
    }
    if (isEnding()) break;
  }
  const isInterrupted = isEnding();
  // The baseline of half a run, or of one with troubles, would accept what nobody has seen or meant.
  const isSound = !isInterrupted && errors.list.length === 0;
  const accepting = isSound && options.updateBaseline ? options.baseline : undefined;
  if (accepting !== undefined) errors.add(updateBaseline(host, accepting, seen.findings));
  const late = [...sink.end(errors.list)];
  destination.finish();
  if (destination.trouble) late.push(destination.trouble);
  tellTroubles(host, [...errors.list, ...late]);
  tellDeeds(seen, host, options, isSound && errors.list.length === 0);
  if (isInterrupted) {
    host.stderr.write('ai-plan-lint: Interrupted; this is what was found so far.\n');
    return 130;
  }
  if (errors.list.length + late.length > 0) return 2;
  const isFailed = [...seen.severities].some((it) => isFailing(it, options.failOn));
  return !options.updateBaseline && isFailed ? 1 : 0;
}

type Lints = AsyncGenerator<readonly Linted[]>;

function lintAll(host: Host, options: Options, plan: LintPlan, errors: Troubles): Lints {
  return options.stdin ? lintStdin(host, options, plan, errors) : lintFiles(host, options, plan, errors);
}

async function* lintStdin(
  host: Host,
  { stdinFilename = 'stdin.md' }: Options,
  plan: LintPlan,
  errors: Troubles,
): Lints {
  const linter = await loadLinter(host.files, plan)();
  const answer = await linter.text(stdinFilename, await host.stdin());
  errors.add(answer.errors);
  if (answer.linted) yield [answer.linted];
  else tellLeftOut(host, isLeftOut(answer) ? 1 : 0);
}

async function* lintFiles(host: Host, options: Options, plan: LintPlan, errors: Troubles): Lints {
  const ahead = new ThreadAhead(host, plan);
  let looked = 0;
  const { files, errors: unfound } = await findInputs(host, options, () => {
    if (++looked === longLook) ahead.start();
  });
  errors.add(unfound);
  const progress = new Progress(host, files.length);
  let done = 0;
  let left = 0;
  const notes: string[] = [];
  try {
    for await (const answers of lintMany(ahead.host, plan, files)) {
      for (const answer of answers) {
        const name = files[done]?.shown ?? '';
        progress.step(done++, name);
        errors.add(answer.errors);
        if (answer.note !== undefined) notes.push(`ai-plan-lint: ${name}: ${answer.note}\n`);
        if (isLeftOut(answer)) left++;
      }
      yield answers.flatMap((it) => it.linted ?? []);
    }
  } finally {
    // A run that is interrupted goes no further than its last answers.
    ahead.end();
    progress.end();
    for (const it of notes) host.stderr.write(it);
    tellLeftOut(host, left);
  }
}

function isLeftOut({ linted, errors }: FileAnswer): boolean {
  return !linted && errors.length === 0;
}

/** Who named a file that is not read has to hear of it. */
function tellLeftOut({ stderr }: Host, count: number): void {
  if (count > 0) stderr.write(`ai-plan-lint: ${counted(count, 'file')} left out by the configuration.\n`);
}

/** Trouble in the order in which it came; what is wrong with a configuration is told once, however many files it holds for. */
class Troubles {
  readonly list: RunError[];
  readonly #told = new Set<string>();

  constructor(list: RunError[]) {
    this.list = list;
  }

  add(errors: readonly RunError[]): void {
    for (const error of errors) {
      const key = `${error.path}\n${error.message}`;
      if (!this.#told.has(key)) this.list.push(error);
      this.#told.add(key);
    }
  }
}

/** The diff stands before the findings where people read both, and aside where programs read them. */
function writeDiff(diff: string, { stdout, stderr }: Host, format: Options['format']): void {
  if (diff !== '') (format === 'stylish' ? stdout : stderr).write(diff);
}

/** Says what a run did beside finding. */
function tellDeeds({ fixes, findings }: Tally, { stderr }: Host, options: Options, isWritten: boolean): void {
  const { fix, baseline, updateBaseline: isUpdate } = options;
  if (fix === 'apply' && fixes > 0) stderr.write(`ai-plan-lint: ${counted(fixes, 'place')} rewritten.\n`);
  if (!isUpdate) return;
  const accepted = [...findings.values()].reduce((sum, it) => sum + it.length, 0);
  const deed = isWritten ? `${counted(accepted, 'finding')} written to ${baseline}.` : 'No baseline was written.';
  stderr.write(`ai-plan-lint: ${deed}\n`);
}
