/** Drafts as claims: slots with their words and places in the source. */

import type { Passage } from '../read/passage.ts';
import type { Span } from '../text/span.ts';
import type { Claim, NamedNeed, Place, Slot } from './claim.ts';
import type { FoundNeed } from './need.ts';
import type { Judged } from './restatements.ts';
import type { RetrievalDraft } from './retrieval.ts';
import type { FoundStance } from './stance.ts';
import { type Statement, sourceSpan } from './statements.ts';
import type { TrainingDraft } from './training.ts';

/** All claims in the order of their acts, numbered. */
export function assemble(
  judged: readonly Judged[],
  rest: readonly TrainingDraft[],
  retrieval: readonly RetrievalDraft[],
): Claim[] {
  const claims = [
    ...judged.map((it) => trainingClaim(it.draft, it.restates ? it.draft.needs : it.needs, it.restates)),
    ...rest.map((it) => trainingClaim(it, it.needs, true)),
    ...retrieval.map(retrievalClaim),
  ];
  return claims.sort((a, b) => a.act.span.start - b.act.span.start).map((claim, id) => ({ ...claim, id }));
}

type Unnumbered = Omit<Claim, 'id'>;

function trainingClaim(draft: TrainingDraft, needs: readonly FoundNeed[], restates: boolean): Unnumbered {
  const { statement, act, learner, material } = draft;
  const { passage } = statement;
  return {
    mechanism: 'training',
    act: slot(passage, act, isMislabelled(draft) ? 'mislabelled' : act.tag === 'act-strong' ? 'strong' : 'medium'),
    learner: learner.at ? slot(passage, learner.at, learner.value) : { value: learner.value },
    material: material ? slot(passage, material, material.value) : undefined,
    needs: namedNeeds(needs, statement),
    stance: stanceSlot(draft.stance),
    place: placeOf(statement),
    statement: sourceSpan(passage, statement.start, statement.end),
    task: undefined,
    restates,
  };
}

function retrievalClaim(draft: RetrievalDraft): Unnumbered {
  const { statement, act, needs, stance } = draft;
  return {
    mechanism: 'retrieval',
    act: slot(statement.passage, act, 'strong'),
    learner: { value: 'unnamed' },
    material: undefined,
    needs: namedNeeds(needs, statement),
    stance: stanceSlot(stance),
    place: placeOf(statement),
    statement: sourceSpan(statement.passage, statement.start, statement.end),
    task: undefined,
    restates: false,
  };
}

function slot<Value>(
  passage: Passage,
  at: { readonly start: number; readonly end: number },
  value: Value,
): Slot<Value> & { span: Span; words: string } {
  return { value, span: sourceSpan(passage, at.start, at.end), words: passage.text.slice(at.start, at.end) };
}

function stanceSlot(stance: FoundStance): Slot<FoundStance['value']> {
  return stance.words === undefined ? { value: stance.value } : { value: stance.value, words: stance.words };
}

function namedNeeds(needs: readonly FoundNeed[], statement: Statement): readonly [NamedNeed, ...NamedNeed[]] {
  const [first, ...rest] = needs.map((it): NamedNeed => {
    const { passage } = it.in ?? statement;
    if (it.value === 'unstated') return { value: it.value };
    if (passage.offsets.length === 0) return { value: it.value, words: passage.text.slice(it.start, it.end) };
    return slot(passage, it, it.value);
  });
  return first ? [first, ...rest] : [{ value: 'unstated' }];
}

function placeOf(statement: Statement): Place {
  const { passage } = statement;
  const kind =
    passage.kind === 'heading'
      ? 'heading'
      : passage.kind === 'cell'
        ? 'table'
        : passage.kind === 'item' || passage.depth > 0
          ? 'list'
          : passage.kind === 'value'
            ? 'key'
            : passage.kind === 'comment'
              ? 'comment'
              : 'sentence';
  return { kind, headings: passage.headings };
}

const indexing =
  /\b(?:chunk\w*|embedd?(?:ed|ing|ings|s)?|index(?:ed|es|ing)?|vector|pgvector|sync(?:s|ed|ing|hroni[sz]\w*)?|upload(?:s|ed|ing)?|crawl\w*|search(?:es|ed|able)?|retriev\w*|fetched|ticking the pages|knowledge base entries|drop(?:ping|ped|s)?)\b/gi;

/** Says "train" and means filling an index: two signs of indexing in the statement or the sentence behind it. */
export function isMislabelled({ act, statement }: TrainingDraft): boolean {
  if (act.tag !== 'act-train' && act.tag !== 'act-teach') return false;
  const near = `${statement.text} ${statement.after?.text ?? ''}`;
  return new Set((near.match(indexing) ?? []).map((it) => it.toLowerCase().slice(0, 5))).size >= 2;
}
