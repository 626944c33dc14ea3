/**
 * The command line as a function: the world in, an exit status out. `host.ts` says what it wants of the world.
 *
 *     call/       what is asked for: arguments, options, and how files are to be linted by them
 *     inputs/     which files, and a look at their bytes, which is enough for most of them
 *     threads/    many files: on this thread and on others, in the order of their names
 *     results/    what becomes of linted files: formats, reviews, diffs, baselines
 *     commands/   what can be done
 *     lsp/, mcp/, remark/   the same for other programs, each a bundle of its own
 */

import { version } from '../../package.json';
import { renderHelp } from './call/help.ts';
import { type Options, readOptions } from './call/options.ts';
import type { TaskName } from './call/task.ts';
import { init } from './commands/init.ts';
import { lintCommand } from './commands/lint.ts';
import { printConfig } from './commands/print-config.ts';
import { explain, listRules } from './commands/rules.ts';
import { type ExitStatus, ended } from './exit-status.ts';
import type { Host } from './host.ts';
import { Destination } from './results/destination.ts';

/** Runs the command line once. */
export async function main(host: Host): Promise<ExitStatus> {
  const options = readOptions(host.argv);
  const { help, version: isVersion, task, mistakes, output } = options;
  if (help || isVersion) {
    host.stdout.write(help ? renderHelp() : `${version}\n`);
    return 0;
  }
  if (task === 'lint') return lintCommand(host, options);
  if (mistakes.length > 0)
    return ended(
      host,
      mistakes.map((message) => ({ path: '', message })),
    );
  const destination = new Destination(host, output);
  const write = (text: string) => destination.write(text);
  const status = await runTask({ ...host, stdout: { ...host.stdout, write } }, options, task);
  destination.finish();
  return destination.trouble ? ended(host, [destination.trouble]) : status;
}

async function runTask(host: Host, options: Options, task: Exclude<TaskName, 'lint'>): Promise<ExitStatus> {
  switch (task) {
    case 'list-rules':
      return listRules(host, options);
    case 'explain':
      return explain(host, options);
    case 'print-config':
      return printConfig(host, options);
    case 'init':
      return init(host);
    case 'eval':
      return (await import('./commands/evaluate.ts')).evaluate(host, options);
    case 'lsp':
    case 'mcp':
      await host.serve(task);
      return 0;
  }
}
