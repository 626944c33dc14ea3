/** Counts the training examples that a sentence names. */

import { afterLast } from '../../text/ends.ts';
import { exampleNouns, exchanges, notExamples, otherCounts, phraseEnd } from '../lexicon/evidence.ts';
import { setsOf } from './factors.ts';
import type { Line } from './lines.ts';
import { isMoney } from './money-words.ts';
import { type Quantity, quantitiesIn } from './numbers.ts';
import { ratesIn } from './rates.ts';

interface ExampleCount extends Quantity {
  readonly words: string;
}

/**
 * The counts of examples in a sentence of a training claim, few-shot examples and test sets left out.
 *
 * Of `facts` to be known only exchanges are examples: notices, sheets and chapters are what the facts stand in.
 */
export function examplesIn(text: string, ofFacts = false): ExampleCount[] {
  const rates = ratesIn(text);
  const all = quantitiesIn(text);
  return all
    .filter(
      (it) =>
        it.high >= 10 &&
        Number.isInteger(it.high) &&
        !isMoney(text, it) &&
        !rates.some((rate) => rate.start <= it.start && it.end <= rate.end),
    )
    .flatMap((it) => {
      const phrase = phraseBehind(text, it, ofFacts);
      if (phrase === undefined || isTest(text, it, phrase)) return [];
      const sets = setsOf({ text, quantity: it, end: it.end + phrase.length, all });
      const { start, end, low, high } = it;
      const words = `${text.slice(start, end)}${phrase}`;
      return sets === undefined ? [] : [{ start, end, low: low * sets, high: high * sets, words }];
    });
}

/**
 * "120 past exchanges", "150 of Jo's messages", "one hundred and twenty question-and-answer pairs": number to noun.
 *
 * Behind a word that names the material ("on 140 entries") any noun in the plural is one that can be learned from, unless it counts something else.
 */
function phraseBehind(text: string, { start, end, high }: Quantity, ofFacts: boolean): string | undefined {
  const asked = asAnswered.exec(text.slice(end, end + 90))?.[0];
  if (asked !== undefined) return asked;
  const before = text.slice(Math.max(0, start - 60), start);
  if (isOfSomething(before, text.slice(end))) return undefined;
  const isMaterial = !ofFacts && high >= leastMaterial && ofMaterial.test(before);
  const isDirect = isMaterial && directly.test(before);
  const behind = /^(?:[ -](?:[\p{L}'’&/"“”-]+,? ?){1,7})/u.exec(text.slice(end, end + 90))?.[0];
  if (behind === undefined) return undefined;
  let taken = /^ or so\b/.exec(behind)?.[0] ?? '';
  for (const word of behind.slice(taken.length).match(/[ -]*[\p{L}'’&/"“”-]+,?/gu) ?? []) {
    taken += word;
    const plain = word
      .replace(/^[ -]+/, '')
      .replace(/[,"“”]/g, '')
      .toLowerCase();
    if (
      ofFacts
        ? exchanges.test(plain)
        : exampleNouns.test(plain) ||
          (isMaterial &&
            anyPlural.test(plain) &&
            (!otherCounts.test(plain) || (isDirect && lineLike.test(plain)) || protocols.test(taken)))
    )
      return taken.replace(/,$/, '');
    if (plain === 'of' && taken.trim() !== 'of') return undefined;
    const isOfWhom = /\bof (?:the|those|these) ?$/.test(taken);
    if ((phraseEnd.test(plain) && !isOfWhom) || word.endsWith(',')) return undefined;
  }
  return undefined;
}

/** "Questions and answers", "correct questions/answers", "specimen questions with their answers". */
const asAnswered =
  /^ (?:[\p{L}-]+ ){0,2}questions? ?(?:and|&|\/|with(?: their| the)?) ?answers?\b|^ question[- ](?:and|&)[- ]answer pairs\b/iu;

/** "The 31-code labelling", "the last eleven recalls' chats", "the issues of twelve newsletters", "the checklist (eleven items)". */
function isOfSomething(before: string, behind: string): boolean {
  return (
    /^-\p{L}+ /u.test(behind) ||
    /^ (?:(?!that|the|of|our)\p{L}+ ){0,3}\p{L}+s['’] /u.test(behind) ||
    /^ language pairs\b/.test(behind) ||
    /(?<!transcript|recording)s of (?:the |our |all )?$/i.test(before) ||
    procedures.test(before)
  );
}

const procedures = /(?:list|matrix|chart|protocol|procedure|sop|scheme|guide|plan|table) \($/i;

/** "LoRA on 130 lines", "tuned with 90 labels": nothing stands between the training and its material. */
const directly = /(?:tun|train|lora|sft|dpo|adapter|job|made|taught|custom)[^;,:]{0,40}$/i;
const lineLike = /^(?:line|label|card|agreement)s$/;

/** "45 old minutes": of a meeting, not of an hour. */
const protocols = /^ (?:old|past|earlier|approved|board|council|committee) minutes$/i;

/** Fewer of a noun that is not known for examples are mostly none ("on the ten revisers"). */
const leastMaterial = 30;

/** "on", "with the", "from only": what stands in front of the count of a material. */
const ofMaterial =
  /(?<!\p{L})(?:on|upon|with|from|using|out of|these|the|w\/|(?:lora|sft|adapter|tuning|tune|job|training|examples)[,:])(?: (?:the|our|his|her|their|its|some|about|only|just|these|those|roughly|around|barely|precisely|exactly|such|last year['’]s|(?:the |our )?[\p{L}]+(?:['’]s|s['’])(?: \p{L}+)?))? [~≈]?$/iu;
const anyPlural = /^\p{L}{2,}[^s'’]s$/u;

function isTest(text: string, { start, end }: Quantity, phrase: string): boolean {
  const clause = afterLast(text.slice(0, start), '.;:|(').slice(-40);
  const behind = /^[^.;:|(),]*/.exec(text.slice(end))?.[0].slice(0, phrase.length + 40) ?? '';
  if (/^ (?:\w+ )?(?:of|out of) (?:the )?(?:\d|hundred|thousand)/.test(text.slice(end))) return true;
  return notExamples.test(clause.toLowerCase()) || notExamples.test(behind.toLowerCase());
}

const gathering = /\b(?:training|tuning|fine-?tuning|labelled) (?:pairs|examples|data|set|samples|material|rows)\b/;

/** "Write the training pairs. 120 should do." in a step of its own: the count stands apart from the training. */
export function examplesBeside(line: Line): ExampleCount | undefined {
  const named = gathering.test(line.text)
    ? line
    : line.before && gathering.test(line.before.text)
      ? line.before
      : undefined;
  if (!named || line.isRejected || line.isHeading) return undefined;
  const own = line.statement.text;
  const counts = examplesIn(own);
  if (counts[0]) return counts[0];
  const [first] = quantitiesIn(own).filter((it) => it.high >= 10);
  const isLoose = first && /^ (?:should|will|would|must|are|is|suffice|ought)\b/.test(own.slice(first.end));
  return isLoose ? { ...first, words: own.slice(first.start, first.end) } : undefined;
}
