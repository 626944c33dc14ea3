/** Tools that chat and agent mode may call: review a plan, explain a rule, decide the tool for a wish. They read and send nothing. */

import {
  type CancellationToken,
  Disposable,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  l10n,
  lm,
  Uri,
  window,
  workspace,
} from 'vscode';
import { decideTool, renderDecisions } from '../../present/decide-tool.ts';
import { renderReviewMarkdown } from '../../present/review/markdown.ts';
import { guideNamed, noGuideNamed } from '../../rules/list.ts';
import { documentAt } from '../commands/target.ts';
import { pageUri, readGuide } from '../guides.ts';
import { allParts, ready } from '../late.ts';
import { modelOf } from '../panel/page.ts';
import type { Reports } from '../reports.ts';
import { today } from '../today.ts';

export const toolNames = {
  review: 'aiPlanLint_reviewPlan',
  explain: 'aiPlanLint_explainRule',
  decide: 'aiPlanLint_decideTool',
} as const;

/** Registers the tools; forks of the editor without language models simply have none. */
export function registerTools(reports: Reports): Disposable {
  if (typeof lm?.registerTool !== 'function') return new Disposable(() => {});
  return Disposable.from(
    lm.registerTool(
      toolNames.review,
      tool<{ path?: string }>(
        () => l10n.t('Reviewing the AI plan'),
        ({ path }) => reviewPlan(path, reports),
      ),
    ),
    lm.registerTool(
      toolNames.explain,
      tool<{ rule: string }>(
        ({ rule }) => l10n.t('Reading the guide of {0}', String(rule)),
        ({ rule }) => explainRule(rule),
      ),
    ),
    lm.registerTool(
      toolNames.decide,
      tool<{ wish: string }>(
        () => l10n.t('Looking up which tool fits the wish'),
        async ({ wish }) => renderDecisions(decideTool(String(wish), today())),
      ),
    ),
  );
}

function tool<Input>(
  message: (input: Partial<Input>) => string,
  run: (input: Partial<Input>) => Promise<string>,
): LanguageModelTool<Input> {
  return {
    prepareInvocation: ({ input }) => ({ invocationMessage: message(input) }),
    invoke: async ({ input }, _token: CancellationToken) => {
      await ready(allParts);
      return new LanguageModelToolResult([new LanguageModelTextPart(await run(input))]);
    },
  };
}

/** The review of a file of the workspace, or of the document that is being edited. Errors are worded for the model. */
async function reviewPlan(path: string | undefined, reports: Reports): Promise<string> {
  const uri = path ? uriOf(path) : window.activeTextEditor?.document.uri;
  if (!uri) throw new Error('No document is being edited. Call the tool again with the path of the plan.');
  const document = await documentAt(uri).then(undefined, () => undefined);
  if (!document) throw new Error(`There is no readable file at ${path}. Give a path relative to the workspace folder.`);
  await reports.ready(document);
  const reading = reports.reviewed(document);
  if (!reading)
    throw new Error(`${path} is not a format that is read: give a Markdown, text, YAML, JSON or TOML file.`);
  return renderReviewMarkdown(modelOf(reading));
}

/** A URI, a path of the machine, or one from a folder of the workspace; where there are several, the editor puts the folder's name before it. */
function uriOf(path: string): Uri | undefined {
  if (/^[a-z][a-z\d+.-]+:\//iu.test(path)) return Uri.parse(path);
  const folders = workspace.workspaceFolders ?? [];
  const first = folders[0]?.uri;
  if (/^(?:[a-z]:)?[\\/]/iu.test(path)) return (first ?? Uri.file(path)).with({ path: Uri.file(path).path });
  const named = folders.length > 1 ? folders.find(({ name }) => path.startsWith(`${name}/`)) : undefined;
  return named ? Uri.joinPath(named.uri, path.slice(named.name.length)) : first && Uri.joinPath(first, path);
}

async function explainRule(id: string | undefined): Promise<string> {
  const guide = guideNamed(id);
  if (guide === undefined) throw new Error(noGuideNamed(id));
  return readGuide(pageUri(guide));
}
