/** The wish table, filled with a plan's own statements. */

import type { Need } from '../../claims/claim.ts';
import type { Alternative } from '../../rules/rule.ts';
import type { Translate } from '../translate.ts';
import type { Statement, WishId, WishRow } from './shape.ts';

interface Row {
  readonly id: WishId;
  readonly needs: readonly Need[];
  readonly wish: string;
  readonly example: string;
  readonly tool: string;
  readonly alternative: Alternative;
}

/** The six wishes always show; the last two only where a plan has them. */
const rows: readonly Row[] = [
  {
    id: 'format',
    needs: ['format'],
    wish: 'Same fixed structure every time',
    example: 'return name, e-mail and intent as JSON',
    tool: 'Structured outputs, or a schema-constrained prompt',
    alternative: 'structured-outputs',
  },
  {
    id: 'knowledge',
    needs: ['knowledge', 'changing-knowledge', 'factuality'],
    wish: 'Know current facts, policies, documents',
    example: 'answer from our handbook',
    tool: 'Retrieval, or a long-context prompt kept current',
    alternative: 'retrieval',
  },
  {
    id: 'tone',
    needs: ['tone'],
    wish: 'Sound like us',
    example: 'write replies the way our team does',
    tool: 'System prompt with a few good examples',
    alternative: 'system-prompt-with-examples',
  },
  {
    id: 'procedure',
    needs: ['procedure'],
    wish: 'Follow a long procedure',
    example: 'apply our 14-step intake procedure',
    tool: 'The procedure in the prompt, plus a checking step',
    alternative: 'sop-in-prompt',
  },
  {
    id: 'economics',
    needs: ['economics', 'classification'],
    wish: 'One narrow task, very high volume, cheaply',
    example: 'classify 8,000 tickets a day at low cost',
    tool: 'A small fine-tuned model, once a prompt has proven the behaviour',
    alternative: 'distilling-a-proven-behaviour',
  },
  {
    id: 'decision',
    needs: ['decision'],
    wish: 'Choose the next step from the last result',
    example: 'decide what to do depending on what it found',
    tool: 'Agent design, not training',
    alternative: 'agent-design',
  },
  {
    id: 'capability',
    needs: ['capability'],
    wish: 'Be better in general',
    example: 'make it an expert',
    tool: 'A stronger base model and a better prompt',
    alternative: 'stronger-base-model',
  },
  {
    id: 'unstated',
    needs: ['unstated'],
    wish: 'Not said what should change',
    example: 'train it on our data',
    tool: 'First say what to fix: facts or behaviour',
    alternative: 'ask-to-fix-what',
  },
];

const always: ReadonlySet<WishId> = new Set(['format', 'knowledge', 'tone', 'procedure', 'economics', 'decision']);

/** The table for these statements. */
export function wishRows(statements: readonly Statement[], translate: Translate): WishRow[] {
  return rows
    .map(({ id, needs, wish, example, tool, alternative }) => ({
      id,
      wish: translate(wish),
      example: translate(example),
      tool: translate(tool),
      alternative,
      statements: statements.filter((it) => needs.includes(it.need)),
    }))
    .filter((it) => always.has(it.id) || it.statements.length > 0);
}

/** The needs that a row of the table speaks of. */
export function needsOf(id: WishId): readonly Need[] {
  return rows.find((it) => it.id === id)?.needs ?? [];
}
