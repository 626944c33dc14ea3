/**
 * Compiles the regular expressions and reads the weights that reading needs, one by one, with a step after each. Otherwise all of that
 * would happen at a stretch, in the first sections of the first document.
 */

import { readMarkdown } from '../../read/markdown/markdown.ts';
import { baselineIn, isPromptSkipped } from '../evidence/baseline.ts';
import { examplesBeside } from '../evidence/examples.ts';
import { type Line, linesOf } from '../evidence/lines.ts';
import { isHosting, isSaving, trainingCostIn } from '../evidence/money.ts';
import { quantitiesIn } from '../evidence/numbers.ts';
import * as periods from '../evidence/periods.ts';
import { ratesIn } from '../evidence/rates.ts';
import { isDeprecation, isEvaluation, isRetraining, isSelfHosted } from '../evidence/upkeep.ts';
import { genreOf } from '../genre/genre.ts';
import { countTalk } from '../genre/talk.ts';
import { sensesIn } from '../judgement/features/senses.ts';
import { model, modelAhead } from '../judgement/model/known-model.ts';
import * as budgetWords from '../lexicon/budgets.ts';
import * as evidenceWords from '../lexicon/evidence.ts';
import * as headingWords from '../lexicon/headings.ts';
import { PhraseTest } from '../lexicon/phrase-test.ts';
import * as reportWords from '../lexicon/reports.ts';
import * as resolutionWords from '../lexicon/resolutions.ts';
import * as sequenceWords from '../lexicon/sequences.ts';
import * as stanceWords from '../lexicon/stances.ts';
import * as upkeepWords from '../lexicon/upkeep.ts';
import * as volumeWords from '../lexicon/volumes.ts';
import { contentWords } from '../reading/content-words.ts';
import { Reader } from '../reading/reader.ts';
import { cutStatements, type Statement } from '../reading/statements.ts';
import { resolutionsIn } from '../resolutions/resolutions.ts';
import { headingStance } from '../stance/silent-headings.ts';
import { stanceOf } from '../stance.ts';
import { findModels } from '../target/models.ts';
import { candidateIn } from '../training.ts';

/** V8 compiles an expression to bytecode at its first use and to machine code at its second; for texts with wide characters, both again. */
const makings = 2;
const sentences = [
  '# Plan\n\n## Next steps\n\nWe will fine-tune gpt-4o-mini on 400 past letters of our clerks for 9,000 mails a day, after the prompt reached 91 % on 200 held-out mails.',
  '# Plan\n\n## Ideas\n\nEvery month the model is trained again on 300 fresh mails, for 450 euros, and compared with a prompt for the 8,000 letters a week.',
];

const wide = /[\u0100-\uffff]/;

/** Warms up for a document with this text. */
export function* warmUp(text: string): Generator<void, void> {
  const wanted = wide.test(text) ? [...sentences, ...sentences.slice(0, 1).map(widened)] : sentences;
  for (const [at, words] of wanted.entries()) {
    if (at < warmed) continue;
    yield* warmUpWith(words);
    warmed = at + 1;
  }
}

let warmed = 0;

/** The same words, and a wider character behind them. */
function widened(words: string): string {
  return `${words} –`;
}

function* warmUpWith(words: string): Generator<void, void> {
  yield* modelAhead();
  for (const entry of entries) {
    const expressions = expressionsOf(entry);
    yield;
    for (const it of expressions) {
      for (let time = 0; time < makings; time++) {
        it.test(words);
        it.lastIndex = 0;
        yield;
      }
    }
  }
  const statement = cutStatements(readMarkdown(words, new Map())).at(-1);
  const [line] = statement ? linesOf([statement]) : [];
  if (!statement || !line) return;
  for (const use of uses) {
    use(statement, line);
    yield;
  }
}

const lexicons = [
  budgetWords,
  evidenceWords,
  headingWords,
  periods,
  reportWords,
  resolutionWords,
  sequenceWords,
  stanceWords,
  upkeepWords,
  volumeWords,
];

/** All that the lexicons hold. Their expressions cost more than all else. */
const entries = lexicons.flatMap((it): unknown[] => Object.values(it)).flat();

function expressionsOf(entry: unknown): readonly RegExp[] {
  if (entry instanceof PhraseTest) return entry.patterns;
  return entry instanceof RegExp ? [entry] : [];
}

const uses: readonly ((statement: Statement, line: Line) => unknown)[] = [
  ({ text }) => countTalk(text),
  ({ passage, text }) => genreOf({ path: '', text, passages: [passage], frontMatter: '' }),
  (it) => new Reader([]).read(it),
  () => model().weights,
  (it) => sensesIn(it, new Reader([])),
  ({ text }) => contentWords(text),
  (it) => stanceOf(it, { start: 8, end: 17 }),
  ({ text }) => headingStance(text.toLowerCase()),
  (it) => candidateIn(it, new Reader([]), { languageModels: 1, otherModels: 0, helpers: 0 }),
  (it) => resolutionsIn([it], new Set()),
  ({ text }) => findModels(text),
  ({ text }) => quantitiesIn(text),
  ({ text }) => ratesIn(text),
  (_, line) => baselineIn(line, () => []),
  (_, line) => isPromptSkipped(line),
  (_, line) => isEvaluation(line),
  (_, line) => isRetraining(line),
  (_, line) => isDeprecation(line),
  (_, line) => isSelfHosted(line),
  (_, line) => trainingCostIn(line),
  (_, line) => isHosting(line),
  (_, line) => isSaving(line),
  (_, line) => examplesBeside(line),
];
