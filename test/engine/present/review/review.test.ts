/** What a review says of whole plans. */

import { describe, expect, it } from 'vitest';
import { lint } from '../../../../src/engine.ts';
import { renderReviewMarkdown } from '../../../../src/present/review/markdown.ts';
import { reviewOf } from '../../../../src/present/review/model.ts';
import type { ReviewModel, RungId, WishId } from '../../../../src/present/review/shape.ts';
import { defaultSettings } from '../../../../src/settings.ts';
import { phrase } from '../../../../src/text/wording.ts';
import { SampleReport, today } from './sample.ts';
import { earnedPlan, misplacedPlan } from './sample-plans.ts';

const check = (model: ReviewModel, id: string) => model.checks.find((it) => it.id === id);
const rung = (model: ReviewModel, id: RungId) => model.ladder.rungs.find((it) => it.id === id)?.state;
const statements = (model: ReviewModel, id: WishId) =>
  model.wishes.find((it) => it.id === id)?.statements.map((it) => `${it.quote.line} ${it.mechanism} ${it.state}`) ?? [];

describe('a plan that starts in the wrong place', () => {
  const model = misplacedPlan().review;

  it('gets a verdict in one sentence', () => {
    expect(model.verdict).toEqual({
      level: 'wrong',
      sentence:
        'Start elsewhere: 3 of 3 training statements ask for what retrieval or a prompt handles and training does not.',
    });
  });

  it('fills the wish table with its own statements', () => {
    expect(statements(model, 'knowledge')).toEqual(['11 training wrong', '12 training wrong', '14 retrieval fine']);
    expect(statements(model, 'tone')).toEqual(['13 training wrong']);
    expect(statements(model, 'format')).toEqual(['16 structured-output fine']);
    expect(statements(model, 'decision')).toEqual(['17 training aside']);
    expect(statements(model, 'procedure')).toEqual([]);
  });

  it('quotes a statement with the words that carry it', () => {
    const quote = model.wishes.find((it) => it.id === 'tone')?.statements[0]?.quote;
    expect(quote).toMatchObject({
      line: 13,
      before: '',
      words: 'Train it on 4,000 sent replies',
      after: ' until it writes the way our team does.',
    });
  });

  it('fails the three checks', () => {
    expect(check(model, 'need')).toMatchObject({ level: 'wrong', quotes: [{ line: 11 }, { line: 12 }] });
    expect(check(model, 'baseline')).toMatchObject({
      level: 'wrong',
      answer: 'No. The plan trains before it prompts.',
    });
    expect(check(model, 'economics')).toMatchObject({ level: 'wrong', quotes: [{ words: '350 questions' }] });
  });

  it('stands on retrieval and has far to climb', () => {
    expect([rung(model, 'prompting'), rung(model, 'retrieval'), rung(model, 'fine-tuning')]).toEqual([
      'climbed',
      'stands',
      'wanted',
    ]);
    expect(model.ladder.sentence).toBe('The plan stands on retrieval and reaches for fine-tuning.');
    expect(model.ladder.missing).toContain('A prompting or retrieval step before the training step.');
    expect(model.ladder.missing).toContain('Another tool for the 3 statements that the wish table marks.');
  });

  it('owes the whole bill', () => {
    expect(model.bill.map((it) => it.level)).toEqual(['open', 'open', 'open', 'open']);
  });

  it('reads the provider clock: the service and the base, each with its date, days and source', () => {
    expect(model.clock.map(({ kind, date, days, level }) => ({ kind, date, days, level }))).toEqual([
      { kind: 'service', date: '2027-01-06', days: 43, level: 'wrong' },
      { kind: 'base', date: '2027-01-14', days: 51, level: 'wrong' },
    ]);
    expect(model.clock[1]?.source?.age).toMatch(/^as of 20\d\d/u);
  });

  it('maps right and wrong places', () => {
    const cell = (row: WishId, tool: string) =>
      model.map.rows.find((it) => it.id === row)?.cells.find((it) => it.tool === tool);
    expect(cell('knowledge', 'training')).toMatchObject({ place: 'wrong', statements: [{}, {}] });
    expect(cell('knowledge', 'retrieval')?.place).toBe('right');
    expect(cell('economics', 'training')?.place).toBe('right');
    expect(cell('tone', 'retrieval')?.place).toBe('wrong');
    expect(cell('knowledge', 'agent')?.place).toBe('neutral');
  });

  it('counts the service life and the volume into the calculator, and asks no hosting fee where there is none', () => {
    const { inputs, sources } = model.breakEven;
    expect(inputs).toMatchObject({ callsPerDay: 350, monthsToFirstRetirement: 2, hostingPerMonth: 0 });
    expect(sources.monthsToFirstRetirement).toMatchObject({ quote: { line: 11 }, note: 'ends on 2027-01-14' });
    expect(sources.largePerThousand).toEqual({ quote: undefined, note: 'assumed' });
  });
});

describe('a plan that has earned its tune', () => {
  const model = earnedPlan().review;

  it('stands on the highest rung', () => {
    expect(model.verdict.level).toBe('good');
    expect(rung(model, 'fine-tuning')).toBe('stands');
    expect(model.ladder.missing).toEqual([]);
    expect(model.checks.map((it) => it.level)).toEqual(['good', 'good', 'good']);
  });

  it('finds each bill with its line; own weights need no exit', () => {
    expect(model.bill.map(({ kind, level, quotes }) => [kind, level, quotes[0]?.line])).toEqual([
      ['evaluation', 'good', 15],
      ['retraining', 'good', 16],
      ['deprecation', 'none', 13],
      ['hosting', 'good', 13],
    ]);
  });

  it('fills the calculator from its lines', () => {
    const { inputs, sources, currency } = model.breakEven;
    expect(currency).toBe('EUR');
    expect(inputs).toMatchObject({
      callsPerDay: 26_000,
      largePerThousand: 4.1,
      tunedPerThousand: 0.52,
      hostingPerMonth: 410,
      trainingRun: 610,
      curation: 9800,
    });
    expect(sources.curation.quote?.line).toBe(14);
  });
});

describe('smaller plans', () => {
  const one = (text: string) => new SampleReport(text);

  it.each([
    [
      'knowledge',
      'knowledge-by-training',
      'Start elsewhere: the training is meant for knowledge, which retrieval handles and training does not.',
    ],
    ['unstated', 'unstated-purpose', 'Ask first: the training does not say what should change.'],
    [
      'tone',
      'tone-by-training',
      'Start with a prompt: the training is meant for behaviour that a lighter tool handles.',
    ],
  ] as const)('one training for %s', (need, rule, sentence) => {
    expect(one('We train it.').claim('train it', need).finding(rule, 'train it').review.verdict.sentence).toBe(
      sentence,
    );
  });

  it('one wrong statement among several', () => {
    const model = one('We train it. We tune a classifier.')
      .claim('train it', 'unstated')
      .finding('unstated-purpose', 'train it')
      .claim('tune a classifier', 'economics').review;
    expect(model.verdict.sentence).toBe('Ask first: 1 of 2 training statements does not say what should change.');
  });

  it('retrieval for behaviour', () => {
    const model = one('The vector store gives it our tone.')
      .claim('vector store', 'tone', { mechanism: 'retrieval' })
      .finding('behavior-by-retrieval', 'vector store').review;
    expect(model.verdict).toEqual({
      level: 'wrong',
      sentence: 'Start with a prompt: 1 statement asks retrieval for behaviour.',
    });
  });

  it('a word that misleads is no wrong tool', () => {
    const model = one('We train the bot by indexing the handbook.')
      .claim('train the bot', 'knowledge', { act: 'mislabelled' })
      .finding('retrieval-called-training', 'train the bot', { severity: 'information' }).review;
    expect(model.verdict.level).toBe('open');
    expect(statements(model, 'knowledge')).toEqual(['1 retrieval hint']);
    expect(check(model, 'need')?.level).toBe('none');
  });

  it.each([
    [300, 20_000, 'A volume is stated; the break-even below shows whether it pays.'],
    [30_000, 120, 'No. At this volume a prompt is already cheap.'],
  ])('an index that is called training brings no volume of its own: %i beside %i', (indexed, trained, answer) => {
    const source = {
      path: 'docs/plan.md',
      text: `# Plan

## Handbook questions

- We train the bot on the handbook by indexing it in a vector store, for ${indexed} questions a day.

## Mail drafts

- We fine-tune a small model so that drafts sound like us. It drafts ${trained} mails a day.
`,
    };
    const model = reviewOf(lint(source, { settings: defaultSettings, today }), source, today);
    expect([model.breakEven.inputs.callsPerDay, check(model, 'economics')?.answer]).toEqual([trained, answer]);
  });

  it('nothing to train: the tools fit, no bill is due, no rung is missing', () => {
    const model = one('The assistant searches the handbook.').claim('searches the handbook', 'knowledge', {
      mechanism: 'retrieval',
    }).review;
    expect(model.verdict).toMatchObject({ level: 'good' });
    expect(model.bill.every((it) => it.level === 'none')).toBe(true);
    expect(model.ladder.missing).toEqual([]);
    expect(model.checks.map((it) => it.level)).toEqual(['none', 'none', 'none']);
  });

  it('a training that may earn its place, with things still missing', () => {
    const model = one('We distil it at 20,000 mails a day.')
      .claim('distil it', 'economics')
      .evidence('volume', '20,000 mails a day', 20_000)
      .evidence('prompt-baseline', 'mails a day').review;
    expect(model.verdict).toEqual({
      level: 'open',
      sentence: 'Fine-tuning may earn its place here; 4 things are still missing from the plan.',
    });
  });

  it('a training on a base model that ends', () => {
    const model = one('We distil it into gpt-4o at 20,000 mails a day.')
      .claim('distil it', 'economics')
      .finding('base-model-retiring', 'distil it').review;
    expect(model.verdict).toEqual({
      level: 'open',
      sentence: 'Fine-tuning may earn its place here, though not on a base model or platform that is about to end.',
    });
  });

  it('a training before its baseline', () => {
    const model = one('We distil it.')
      .claim('distil it', 'economics')
      .finding('no-prompt-baseline', 'distil it').review;
    expect(model.verdict.sentence).toBe(
      'Fine-tuning has not earned its place yet: 1 step before it is missing or out of order.',
    );
    expect(check(model, 'baseline')).toMatchObject({ level: 'wrong', answer: 'No measured baseline found here.' });
  });

  it.each([
    ['We', 200, {}, 'wrong'],
    ['We', 200, { 'volume-below-bar': 'information' }, 'wrong'],
    ['Maybe we', 200, {}, 'wrong'],
    ['We', 5000, {}, 'open'],
    ['We', 5000, { 'volume-below-bar': 'error' }, 'open'],
  ] as const)('the volume is judged by what it is, whatever its severity: %s, %i, %o', (who, volume, own, level) => {
    const words = `${who} distil the model into a small one to cut the cost of ${volume} mails a day. The prompt scores 0.91 on 400 mails.`;
    const source = { path: 'docs/plan.md', text: `# Plan\n\n${words}\n` };
    const settings = { ...defaultSettings, rules: own };
    const model = reviewOf(lint(source, { settings, today, assumePlan: true }), source, today);
    expect(check(model, 'economics')?.level).toBe(level);
    expect(model.verdict.sentence.includes('do not support it')).toBe(level === 'wrong');
  });

  it.each([
    ['volume-below-bar', "Fine-tuning has not earned its place: the plan's figures do not support it."],
    ['no-prompt-baseline', 'Fine-tuning has not earned its place yet: 1 step before it is missing or out of order.'],
  ] as const)('figures that are too low are no missing step: %s', (rule, sentence) => {
    const sample = one('We distil it at 200 mails a day.')
      .claim('distil it', 'economics')
      .evidence('volume', '200 mails a day', 200)
      .finding('volume-below-bar', 'distil it', { messageId: 'low' });
    const { verdict } = (rule === 'volume-below-bar' ? sample : sample.finding(rule, 'distil it')).review;
    expect(verdict).toEqual({ level: 'wrong', sentence });
  });

  it('a base that is closed to new projects has no day on the clock', () => {
    const source = {
      path: 'docs/plan.md',
      text: '# Plan\n\nThe desk gets 20,000 mails a day.\n\n- We fine-tune Gemini 2.5 on Vertex AI to sort mails cheaply.\n',
    };
    const model = reviewOf(lint(source, { settings: defaultSettings, today }), source, today);
    expect(model.clock).toMatchObject([{ date: undefined, days: undefined, level: 'wrong' }]);
  });

  it('only ruled out: not proposed, nothing owed', () => {
    const model = one('We will not train it on our data.').claim('train it', 'unstated', { stance: 'rejected' }).review;
    expect(statements(model, 'unstated')).toEqual(['1 training aside']);
    expect(model.ladder.sentence).toBe('The plan stands on the ground: it names no tool yet.');
    expect(model.verdict).toEqual({
      level: 'good',
      sentence: 'Nothing here asks training for what another tool handles.',
    });
  });

  it('a restatement is not shown twice', () => {
    const model = one('We train it. Training run in May.')
      .claim('train it', 'knowledge')
      .finding('knowledge-by-training', 'train it')
      .claim('Training run', 'knowledge', { restates: true }).review;
    expect(statements(model, 'knowledge')).toHaveLength(1);
  });

  it('one statement with two needs stands in two rows', () => {
    const model = one('We train it.')
      .claim('train it', 'knowledge', { also: ['tone'] })
      .finding('knowledge-by-training', 'train it')
      .finding('tone-by-training', 'train it', { need: 'tone' }).review;
    expect([statements(model, 'knowledge'), statements(model, 'tone')]).toEqual([
      ['1 training wrong'],
      ['1 training wrong'],
    ]);
  });

  it('no plan at all', () => {
    const sample = one('# Recipe');
    sample.plan = { isPlan: false, reason: phrase('it is a recipe') };
    expect(sample.review.verdict).toEqual({
      level: 'none',
      sentence: 'This does not read as the plan of an AI feature: it is a recipe.',
    });
  });

  it.each([
    [
      'de.md',
      '# KI-Assistent: Projektplan\n\n- Wir trainieren Qwen3-8B auf dem Handbuch, damit das Modell die Regeln kennt.\n',
      'This was not read: it is not in English.',
    ],
    [
      'ls',
      `\x7fELF\x02\x01\x01${'\0'.repeat(40)}We fine-tune an LLM.`,
      'This does not read as the plan of an AI feature: it is not a text.',
    ],
  ])('what cannot be read gets no verdict but that, as %s', (path, text, why) => {
    const source = { path, text };
    const model = reviewOf(lint(source, { settings: defaultSettings, today, assumePlan: true }), source, today);
    expect(model.verdict).toEqual({ level: 'none', sentence: why });
    expect(renderReviewMarkdown(model)).not.toContain('## ');
  });

  it('a plan with words of other languages, and some bytes that are no text, is read', () => {
    const text = `# Plan\n\n- We fine-tune Qwen3-8B on the caf\ufffd menu so that it knows every dish.\n\n${'Der Gast ist auf dem Weg, und das Modell wird nicht gefragt. '.repeat(9)}\n`;
    const source = { path: 'plan.md', text };
    const model = reviewOf(lint(source, { settings: defaultSettings, today, assumePlan: true }), source, today);
    expect(model.verdict.level).toBe('wrong');
  });

  it('an empty document', () => {
    const source = { path: 'empty.md', text: '' };
    const model = reviewOf(lint(source, { settings: defaultSettings, today }), source, today);
    expect(model.findings).toEqual([]);
    expect(model.wishes).toHaveLength(6);
  });

  it("counts by the user's own facts about a provider in all its parts", () => {
    const source = {
      path: 'docs/plan.md',
      text: '# Plan\n\nThe desk gets 20,000 mails a day.\n\n- We fine-tune gpt-4.1-mini on Azure OpenAI to sort mails cheaply.\n',
    };
    const end = '2029-05-01';
    const fact = { model: 'gpt-4.1-mini', platform: 'azure-openai', shutdown: end, tunedShutdown: end } as const;
    const providers = [{ ...fact, asOf: '2026-11-20' }];
    const model = reviewOf(lint(source, { settings: { ...defaultSettings, providers }, today }), source, today);
    expect(model.clock.map(({ date, source }) => [date, source?.title])).toEqual([
      ['2029-05-01', 'your configuration'],
    ]);
    expect(model.clock[0]?.note).toContain('on 2029-05-01 (in 889 days)');
    expect(model.breakEven.inputs.monthsToFirstRetirement).toBe(29);
    expect(model.findings.find((it) => it.rule === 'base-model-retiring')?.message).toContain('on 2029-05-01');
  });

  it('speaks the language that it is given', () => {
    const sample = misplacedPlan();
    const model = reviewOf(sample.report, sample.source, today, (sentence) => `«${sentence}»`);
    expect(model.verdict.sentence).toMatch(/^«.*»$/u);
    expect(model.checks.every((it) => it.question.startsWith('«'))).toBe(true);
    expect(model.map.rows.every((it) => it.name.startsWith('«'))).toBe(true);
  });
});
