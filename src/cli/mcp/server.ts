/** Tools for assistants: review a plan, explain a rule, decide the tool for a wish. They read and change nothing. */

import { isAbsolute, relative, resolve } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { version } from '../../../package.json';
import { decideTool, renderDecisions } from '../../present/decide-tool.ts';
import { renderReviewMarkdown } from '../../present/review/markdown.ts';
import { reviewOf } from '../../present/review/model.ts';
import { guideNamed, noGuideNamed } from '../../rules/list.ts';
import { decode } from '../../text/decode.ts';
import type { FileSystem } from '../file-system.ts';
import { readText } from '../inputs/large-files.ts';
import { OpenTexts } from '../open-text.ts';
import { readTrouble } from '../trouble.ts';

export interface McpWorld {
  readonly files: FileSystem;
  readonly today: () => string;
  /** The folder that the guides lie in. */
  readonly home: string;
  /** Files outside of this folder are not read. */
  readonly folder: string;
}

const readOnly = { readOnlyHint: true, openWorldHint: false, idempotentHint: true } as const;

/** The server with its tools. */
export function createServer(world: McpWorld): McpServer {
  const server = new McpServer({ name: 'ai-plan-lint', version });
  server.registerTool(
    'review_plan',
    {
      title: 'Review an AI plan',
      description:
        'Reviews a plan of an AI feature (a design document, PRD, roadmap or fine-tuning config). Says for each statement whether it picks the right tool (training, retrieval, prompt, structured output, agent), what is missing before fine-tuning, and which base models retire when. Returns Markdown with line numbers. Works offline and changes nothing. Give either the path of a file or the text itself.',
      inputSchema: {
        path: z.string().optional().describe('Path of the plan, relative to the working folder.'),
        text: z.string().optional().describe('The text of the plan, if it is not in a file.'),
      },
      annotations: readOnly,
    },
    ({ path, text }) => answer(() => reviewPlan(world, path, text)),
  );
  server.registerTool(
    'explain_rule',
    {
      title: 'Explain a rule',
      description:
        'Explains a rule by its id, for example knowledge-by-training: why it exists with sources, what it flags and leaves alone, and what to write instead; or an alternative that a decision names, for example alternatives/retrieval. Returns the guide as Markdown.',
      inputSchema: {
        rule: z.string().describe('The id of the rule or alternative, as findings and decisions name it.'),
      },
      annotations: readOnly,
    },
    ({ rule }) => answer(async () => explainRule(world, rule)),
  );
  server.registerTool(
    'decide_tool',
    {
      title: 'Decide the tool for a wish',
      description:
        "Decides which tool fits a wish for an AI feature: retrieval, a prompt with examples, structured outputs, a procedure in the prompt, agent design, a stronger base model, or (rarely) a small tuned model. Give the wish in one sentence, for example 'answer from our handbook' or 'sound like our team'.",
      inputSchema: { wish: z.string().describe('What the feature should do better, in one sentence.') },
      annotations: readOnly,
    },
    ({ wish }) => answer(async () => renderDecisions(decideTool(wish, world.today()))),
  );
  return server;
}

interface Answer {
  readonly [key: string]: unknown;
  readonly content: { readonly type: 'text'; readonly text: string }[];
  readonly isError?: boolean;
}

/** Errors are answers too, worded for the model that reads them. */
async function answer(tool: () => Promise<string>): Promise<Answer> {
  try {
    return { content: [{ type: 'text', text: await tool() }] };
  } catch (error) {
    return { content: [{ type: 'text', text: error instanceof Error ? error.message : String(error) }], isError: true };
  }
}

async function reviewPlan(world: McpWorld, path: string | undefined, text: string | undefined): Promise<string> {
  if ((path === undefined) === (text === undefined)) throw new Error('Give either "path" or "text".');
  const native = resolve(world.folder, path ?? 'plan.md');
  const today = world.today();
  const read = await new OpenTexts(world.files).lint({
    path: native,
    text: text ?? readInside(world, native),
    isInFile: text === undefined,
    today,
    assumePlan: true,
  });
  if (!read) throw new Error(`The configuration of this project leaves ${path ?? 'plan.md'} out.`);
  return renderReviewMarkdown(reviewOf(read.report, read.source, today));
}

/** The text of a file inside the working folder, links followed. */
function readInside({ files, folder }: McpWorld, path: string): string {
  try {
    const inside = relative(files.real(folder), files.real(path));
    if (!inside.startsWith('..') && !isAbsolute(inside) && files.stat(path).kind === 'file')
      return readText(path, files).text;
  } catch (error) {
    throw new Error(`${path}: ${readTrouble(error, path)}`);
  }
  throw new Error(`${path} is not a file inside the working folder. Give a path inside ${folder}.`);
}

function explainRule({ files, home }: McpWorld, name: string): string {
  const guide = guideNamed(name);
  if (guide === undefined) throw new Error(noGuideNamed(name));
  return decode(files.read(`${home}/guides/${guide}.md`)).text;
}
