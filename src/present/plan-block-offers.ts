/** What can be written at a place of an `ai-plan` block or of front matter. Host-free. */

import { isPlanKey, type PlanKey, planKeyOf, planKeys } from '../facts/plan-keys.ts';
import { findPlanBlocks, type PlanBlock } from '../read/plan-block.ts';
import { frontMatterIn } from '../text/front-matter.ts';
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
