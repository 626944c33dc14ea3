/** What becomes of linted files: each format takes them one by one and writes as early as it can. */

import { renderAzure } from '../../present/formats/azure.ts';
import { renderGithub, renderGithubSummary } from '../../present/formats/github.ts';
import { renderGitlab } from '../../present/formats/gitlab.ts';
import { renderJson, renderJsonLine } from '../../present/formats/json.ts';
import { renderJunit } from '../../present/formats/junit.ts';
import type { FileOutcome, Outcome, RunError } from '../../present/formats/outcome.ts';
import { renderSarif } from '../../present/formats/sarif.ts';
import { renderStylish } from '../../present/formats/stylish.ts';
import { rules } from '../../rules/index.ts';
import { isFailing } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { fromCheckout } from './checkout.ts';
import type { Sink, SinkContext } from './sink.ts';

/** The sink for the format that the options name. */
export async function sinkFor(context: SinkContext): Promise<Sink> {
  // Reviews are pages with pictures, and loaded for those who want one.
  if (context.options.review) return (await import('./review-sinks.ts')).reviewSink(context);
  return context.options.format === 'jsonl' ? lineSink(context) : wholeSink(context);
}

/** One line a file, written at once, so that nothing is held. */
function lineSink({ destination }: SinkContext): Sink {
  return {
    add: ({ outcome }) => destination.write(renderJsonLine(outcome)),
    end: () => {
      destination.write('');
      return [];
    },
  };
}

/** Formats that are one document. */
function wholeSink(context: SinkContext): Sink {
  const files: FileOutcome[] = [];
  return {
    add: ({ outcome }) => files.push(outcome),
    end: (errors) => {
      const outcome: Outcome = { tool: context.tool, files: fromCheckout(files, context), errors };
      context.destination.write(render(outcome, context));
      return context.options.format === 'github' ? writeSummary(outcome, context.host) : [];
    },
  };
}

function render(outcome: Outcome, { options, host, destination }: SinkContext): string {
  switch (options.format) {
    case 'json':
      return renderJson(outcome);
    case 'sarif':
      return renderSarif(outcome, { rules, guide: (rule) => host.guide(`rules/${rule}.md`) });
    case 'github':
      return renderGithub(outcome);
    case 'gitlab':
      return renderGitlab(outcome);
    case 'azure':
      return renderAzure(outcome);
    case 'junit':
      return renderJunit(outcome, { isFailing: (it) => isFailing(it.severity, options.failOn) });
    default:
      return renderStylish(outcome, { colour: destination.isStandardOutput && wantsColour(host) });
  }
}

/** The conventions of NO_COLOR and FORCE_COLOR. */
function wantsColour({ stdout, environment }: Host): boolean {
  const { NO_COLOR, FORCE_COLOR } = environment;
  if (NO_COLOR) return false;
  return FORCE_COLOR === undefined ? stdout.isTerminal : FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
}

/** GitHub shows what is appended to this file on the page of the run. */
function writeSummary(outcome: Outcome, { environment, files }: Host): readonly RunError[] {
  const path = environment.GITHUB_STEP_SUMMARY;
  if (!path) return [];
  try {
    files.append(path, renderGithubSummary(outcome));
    return [];
  } catch {
    return [{ path, message: 'The summary of the step could not be written.' }];
  }
}
