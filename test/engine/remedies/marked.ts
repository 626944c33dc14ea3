/** Claims by hand: a text in which `{act|…}`, `{learner|…}`, `{material:reference|…}` and `{need:tone|…}` mark the slots. */

import type { Claim, MaterialKind, Mechanism, NamedNeed, Need, PlaceKind } from '../../../src/claims/claim.ts';
import type { Span } from '../../../src/text/span.ts';

export interface Marked {
  readonly text: string;
  readonly claim: Claim;
}

interface Mark {
  readonly slot: string;
  readonly value: string;
  readonly span: Span;
  readonly words: string;
}

export interface MarkedOptions {
  readonly mechanism?: Mechanism;
  readonly place?: PlaceKind;
  /** Text in front of and behind the statement. */
  readonly before?: string;
  readonly after?: string;
}

/** The text without its marks, and the claim that they describe. */
export function marked(
  written: string,
  { mechanism = 'training', place = 'list', before = '', after = '' }: MarkedOptions = {},
): Marked {
  const marks: Mark[] = [];
  let text = before;
  let done = 0;
  for (const found of written.matchAll(
    /\{(?<slot>act|learner|material|need)(?::(?<value>[\w-]+))?\|(?<words>[^}]*)\}/gu,
  )) {
    text += written.slice(done, found.index);
    const { slot = '', value = '', words = '' } = found.groups ?? {};
    marks.push({ slot, value, words, span: { start: text.length, end: text.length + words.length } });
    text += words;
    done = found.index + found[0].length;
  }
  text += written.slice(done);
  const act = marks.find((it) => it.slot === 'act');
  if (!act) throw new RangeError(`no act is marked in "${written}"`);
  const learner = marks.find((it) => it.slot === 'learner');
  const material = marks.find((it) => it.slot === 'material');
  const claim: Claim = {
    id: 0,
    mechanism,
    act: { value: 'strong', span: act.span, words: act.words },
    learner: learner ? { value: 'language-model', span: learner.span, words: learner.words } : { value: 'unnamed' },
    material: material && { value: material.value as MaterialKind, span: material.span, words: material.words },
    needs: needsOf(marks),
    stance: { value: 'proposed' },
    place: { kind: place, headings: [] },
    statement: { start: before.length, end: text.length },
    task: undefined,
    restates: false,
    target: undefined,
  };
  return { text: text + after, claim };
}

function needsOf(marks: readonly Mark[]): Claim['needs'] {
  const named = marks
    .filter((it) => it.slot === 'need')
    .map((it): NamedNeed => ({ value: it.value as Need, span: it.span, words: it.words }));
  const [first = { value: 'unstated' as const }, ...rest] = named;
  return [first, ...rest];
}
