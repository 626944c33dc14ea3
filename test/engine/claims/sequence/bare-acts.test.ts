/** Which words in a step of work are a training, where nobody proposes one there. */

import { describe, expect, it } from 'vitest';
import { Reader } from '../../../../src/claims/reading/reader.ts';
import { cutStatements, type Statement } from '../../../../src/claims/reading/statements.ts';
import { bareAct } from '../../../../src/claims/sequence/bare-acts.ts';
import { readDocument } from '../../../../src/read/read.ts';

const reader = new Reader([]);

function actIn(step: string): string | undefined {
  const { passages } = readDocument(`- ${step}\n`, 'markdown');
  const [statement] = cutStatements(passages) as [Statement];
  const act = bareAct(statement, reader);
  return act && statement.passage.text.slice(act.start, act.end);
}

describe('a step of work', () => {
  it.each([
    ['Fine-tune', 'Fine-tune'],
    ['Fine-tuning (two weeks)', 'Fine-tuning'],
    ['Fine-tune on the letters', 'Fine-tune'],
    ['Fine-tune Llama 3.1 8B', 'Fine-tune'],
    ['LoRA run', 'LoRA run'],
    ['Vertex job', 'Vertex job'],
  ])('trains: %s', (step, act) => {
    expect(actIn(step)).toBe(act);
  });

  it.each([
    'Fine-tune the push timing',
    'Fine-tune onboarding mails',
    'UI fine-tuning for gloves',
    'Get the pairs ready for fine-tuning',
    'Swap in the fine-tuned base',
    'Find somebody who can train it',
    'Job table with a state for each',
    'Job queue',
  ])('trains nothing: %s', (step) => {
    expect(actIn(step)).toBeUndefined();
  });
});
