/** The snippets that the editor offers, made from the evidence blocks. */

import { planTemplate } from '../present/plan-template.ts';
import { evidenceBlocks } from '../remedies/evidence-blocks.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** The content of the snippet file. */
export function snippetFile(): Readonly<Record<string, Snippet>> {
  const blocks = evidenceBlocks.map(({ prefix, name, lines }) => [
    `AI Plan: ${name}`,
    { prefix, description: name, body: lines },
  ]);
  const whole = { prefix: 'ai-plan', description: 'A new AI plan', body: planTemplate.trimEnd().split('\n') };
  return Object.fromEntries([['AI Plan', whole], ...blocks]);
}
