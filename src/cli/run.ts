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
import { init } from './commands/init.ts';
import { lintCommand } from './commands/lint.ts';
import { printConfig } from './commands/print-config.ts';
import { explain, listRules } from './commands/rules.ts';
import type { ExitStatus } from './exit-status.ts';
import type { Host } from './host.ts';

/** Runs the command line once. */
export async function main(host: Host): Promise<ExitStatus> {
  const options = readOptions(host.argv);
  if (options.help) return say(host, renderHelp());
  if (options.version) return say(host, `${version}\n`);
  if (options.listRules) return listRules(host, options);
  if (options.explain !== undefined) return explain(host, options.explain);
  if (options.printConfig !== undefined) return printConfig(host, options, options.printConfig);
  return runCommand(host, options);
}

async function runCommand(host: Host, options: Options): Promise<ExitStatus> {
  switch (options.command) {
    case 'init':
      return init(host);
    case 'eval':
      return (await import('./commands/evaluate.ts')).evaluate(host, options);
    case 'lsp':
    case 'mcp':
      await host.serve(options.command);
      return 0;
    case 'lint':
      return lintCommand(host, options);
  }
}

function say(host: Host, text: string): ExitStatus {
  host.stdout.write(text);
  return 0;
}
