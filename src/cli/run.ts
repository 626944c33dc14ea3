/** The command line as a function: the world in, an exit status out. */

import { version } from '../../package.json';
import { init } from './commands/init.ts';
import { lintCommand } from './commands/lint.ts';
import { printConfig } from './commands/print-config.ts';
import { explain, listRules } from './commands/rules.ts';
import type { ExitStatus } from './exit-status.ts';
import { renderHelp } from './help.ts';
import type { Host } from './host.ts';
import { type Options, readOptions } from './options.ts';

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
