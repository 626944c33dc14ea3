/** Help with `ai-plan` blocks: what can be written at a place, and what does not hold. Host-free. */

import { unreadIn } from '../claims/genre/stated.ts';
import { volumeIn } from '../claims/plan-block.ts';
import { isNeedValue, isPlanKey, needValues, type PlanKey, planKeyOf, planKeys } from '../facts/plan-keys.ts';
import { frontMatterOf } from '../read/front-matter.ts';
import { type BlockEntry, findPlanBlocks, type PlanBlock } from '../read/plan-block.ts';
import { frontMatterIn } from '../text/front-matter.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Span } from '../text/span.ts';
import type { Translate } from './translate.ts';

export interface BlockOffer {
  readonly label: string;
  readonly about: string;
  /** A snippet. */
  readonly insert: string;
  /** What it takes the place of. */
  readonly span: Span;
  readonly kind: 'key' | 'value' | 'example';
}

/** What fits at `offset`; nothing outside of blocks and front matter. */
export function blockOffersAt(text: string, offset: number, translate: Translate): BlockOffer[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  const block = findPlanBlocks(text).find((it) => it.span.start <= lineStart && offset <= it.span.end);
  if (block) return inBlock(block, line, { lineStart, offset }, translate);
  return isInFrontMatter(text, offset) ? inFrontMatter(text, line, { lineStart, offset }, translate) : [];
}

interface Cursor {
  readonly lineStart: number;
  readonly offset: number;
}

function inBlock(block: PlanBlock, line: string, { lineStart, offset }: Cursor, translate: Translate): BlockOffer[] {
  const valued = /^\s*(?<key>[A-Za-z][\w\s-]*):\s*(?<typed>.*)$/su.exec(line)?.groups;
  if (valued) {
    const key = planKeyOf((valued.key ?? '').trimEnd());
    return key ? valuesOf(key, { start: offset - (valued.typed ?? '').length, end: offset }, translate) : [];
  }
  const typed = /^(?<lead>\s*)(?<word>[A-Za-z][\w-]*)?$/u.exec(line)?.groups;
  if (!typed) return [];
  const indent = block.where === 'front-matter' && typed.lead === '' ? '  ' : '';
  const stated = new Set(block.entries.filter((it) => it.keySpan.start < lineStart).map((it) => planKeyOf(it.key)));
  const span = { start: offset - (typed.word ?? '').length, end: offset };
  return keysOf(translate)
    .filter(([key]) => !stated.has(key))
    .map(([key, about]) => ({
      label: key,
      about,
      insert: `${indent}${key}: ${planKeys[key].values ? `\${1|${Object.keys(planKeys[key].values).join(',')}|}` : `\${1:${planKeys[key].example}}`}`,
      span,
      kind: 'key' as const,
    }));
}

function valuesOf(key: PlanKey, span: Span, translate: Translate): BlockOffer[] {
  const { values, example } = planKeys[key];
  if (!values)
    return [{ label: example, about: translate('An example to write over.'), insert: example, span, kind: 'example' }];
  return Object.entries(values).map(([value, about]) => ({
    label: value,
    about: translate(about),
    insert: value,
    span,
    kind: 'value' as const,
  }));
}

function keysOf(translate: Translate): (readonly [PlanKey, string])[] {
  return Object.entries(planKeys).flatMap(([key, { about }]) =>
    isPlanKey(key) ? [[key, translate(about)] as const] : [],
  );
}

function isInFrontMatter(text: string, offset: number): boolean {
  const matter = frontMatterIn(text);
  return matter?.mark === '---' && offset > matter.body.start && offset <= matter.body.end;
}

function inFrontMatter(text: string, line: string, { offset }: Cursor, translate: Translate): BlockOffer[] {
  const choices: readonly (readonly [string, string])[] = [
    ['true', translate('Read this document as an AI plan.')],
    ['false', translate('Leave this document alone.')],
  ];
  const typed = /^ai-plan:\s*(?<typed>\w*)$/u.exec(line)?.groups?.typed;
  if (typed !== undefined)
    return choices.map(([label, about]) => ({
      label,
      about,
      insert: label,
      span: { start: offset - typed.length, end: offset },
      kind: 'value',
    }));
  const word = /^[a-z-]*$/u.exec(line)?.[0];
  if (word === undefined || /^ai-plan:/mu.test(text.slice(0, offset))) return [];
  const span = { start: offset - word.length, end: offset };
  const rest = choices.map(([value, about]): BlockOffer => {
    const label = `ai-plan: ${value}`;
    return { label, about, insert: label, span, kind: 'key' };
  });
  const about = translate('State volume, baseline, evaluation and the rest in one place.');
  const insert = `ai-plan:\n  volume: \${1:${planKeys.volume.example}}\n  baseline: \${2:${planKeys.baseline.example}}`;
  return [...rest, { label: 'ai-plan: …', about, insert, span, kind: 'key' }];
}

export interface BlockTrouble {
  readonly span: Span;
  readonly message: string;
  /** What is probably meant, to put in place of `span`. */
  readonly instead?: string;
}

/** What does not hold in the blocks of a text. */
export function troubleInBlocks(text: string, translate: Translate): BlockTrouble[] {
  return [
    ...statementTrouble(text, translate),
    ...findPlanBlocks(text).flatMap(({ entries }) =>
      entries.flatMap((entry, index) => [
        ...keyTrouble(entry, entries.slice(0, index), translate),
        ...valueTrouble(entry, translate),
      ]),
    ),
  ];
}

function statementTrouble(text: string, translate: Translate): BlockTrouble[] {
  const unread = unreadIn(text, frontMatterOf(text));
  if (!unread) return [];
  const { words, span } = unread;
  const instead = nearestWord(words, ['true', 'false']);
  const message = translate('"{0}" is neither true nor false, so the text decides whether this is a plan.', words);
  return [instead === undefined ? { span, message } : { span, message, instead }];
}

function keyTrouble({ key, keySpan }: BlockEntry, before: readonly BlockEntry[], translate: Translate): BlockTrouble[] {
  const known = planKeyOf(key);
  if (known && before.some((it) => planKeyOf(it.key) === known))
    return [{ span: keySpan, message: translate('"{0}" is stated twice in this block.', known) }];
  if (known) return [];
  const keys = Object.keys(planKeys);
  const instead = nearestWord(key.replace(/[ _]/gu, '-'), keys);
  if (instead !== undefined)
    return [
      {
        span: keySpan,
        instead,
        message: translate('An ai-plan block has no key "{0}". Did you mean "{1}"?', key, instead),
      },
    ];
  return [
    { span: keySpan, message: translate('An ai-plan block has no key "{0}". Its keys are {1}.', key, keys.join(', ')) },
  ];
}

function valueTrouble({ key, value, span, keySpan }: BlockEntry, translate: Translate): BlockTrouble[] {
  const known = planKeyOf(key);
  if (value === '' || !known) return [];
  if (known === 'need' && !isNeedValue(value.toLowerCase())) {
    const names = Object.keys(needValues);
    const instead = nearestWord(value, names);
    const message = translate('"{0}" is not a known need. Use one of {1}.', value, names.join(', '));
    return [instead === undefined ? { span, message } : { span, message, instead }];
  }
  const isUnread = known === 'volume' && /\d/u.test(value) && volumeIn(value).length === 0;
  const at = span.end > span.start ? span : keySpan;
  return isUnread
    ? [{ span: at, message: translate('No rate was read here. Write it like "{0}".', planKeys.volume.example) }]
    : [];
}
