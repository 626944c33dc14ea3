/** What does not hold in `ai-plan` blocks, and what is probably meant. Host-free. */

import { unreadIn } from '../claims/genre/stated.ts';
import { volumeIn } from '../claims/plan-block.ts';
import { isNeedValue, needValues, planKeyOf, planKeys } from '../facts/plan-keys.ts';
import { frontMatterOf } from '../read/front-matter.ts';
import { type BlockEntry, findPlanBlocks } from '../read/plan-block.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Span } from '../text/span.ts';
import type { Translate } from './translate.ts';

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
