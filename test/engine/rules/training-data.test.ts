/** Training data: facts or behaviour, in all shapes; what else is wrong with the records. */

import { describe, expect, it } from 'vitest';
import { lint, type Report } from '../../../src/engine.ts';
import { readRecords, sampleRanges } from '../../../src/read/records.ts';
import { defaultSettings } from '../../../src/settings.ts';

type Pair = readonly [question: string, answer: string];

const facts: readonly Pair[] = [
  ['When does the pool open?', 'It opens at 6:30, on Sundays at 8:00.'],
  ['what is a day ticket', 'A day ticket costs 7.40, with a locker 8.90.'],
  ['Are dogs allowed?', 'Dogs are not allowed, save for assistance dogs.'],
  ['Who runs the swimming school?', 'That is Ms Adeyemi, in the office by door 3.'],
  ['How long can I park?', 'Up to 4 hours, behind the hall.'],
  ['Wann ist die Sauna offen?', 'Von 10 bis 22 Uhr, montags erst ab 14:00.'],
];
const labels: readonly Pair[] = [
  ['The pool was cold on 3 May.', 'complaint'],
  ['What does a day ticket cost?', 'prices'],
  ['Are dogs allowed?', 'rules'],
  ['It was dirty and cold!', 'complaint'],
  ['And a ten-day card, how much is that?', 'prices'],
  ['May I bring my own mat?', 'rules'],
  ['I slipped at the stairs', 'complaint'],
  ['price for groups?', 'prices'],
  ['Can I film there?', 'rules'],
];
const tone: readonly Pair[] = [
  ['Rewrite kindly: you are late again.', 'It would help us a lot if you could be on time next time.'],
  ['Rewrite kindly: send the form now.', 'Could you send us the form when you have a moment?'],
  ['Rewrite kindly: no refunds.', 'We are sorry that we cannot give the money back.'],
  ['Rewrite kindly: do not run.', 'Please walk, so that nobody slips.'],
];
const replies: readonly Pair[] = [
  ['Where is my card?', 'Dear {{name}}, your card {{number}} is on its way.'],
  ['Can I come on Monday?', 'Dear {{name}}, we have kept {{date}} at 10:00 for you.'],
  ['What did I pay?', 'Dear {{name}}, it was {{amount}} on {{date}}.'],
  ['Is it open today?', 'Dear {{name}}, yes, until {{time}}.'],
];
const sums: readonly Pair[] = [
  ['A hall has 12 rows of 18 seats. How many seats?', '12 times 18 is 216, so there are 216 seats.'],
  ['Ana had 40 euros and spent 13. What is left?', '40 less 13 leaves 27 euros.'],
  ['What is 15 % of 80?', '12'],
  ['A train leaves at 9 and needs 4 hours. When is it there?', 'At 13.'],
];
const queries: readonly Pair[] = [
  ['How many orders came in May?', 'SELECT count(*) FROM orders WHERE month = 5;'],
  ['Which customers owe more than we like?', 'SELECT name FROM customers WHERE owed > 500;'],
  ['Who signed last week?', "SELECT name FROM signatures WHERE day > date('now', '-7 days');"],
  ['What is the mean age?', 'SELECT avg(age) FROM people;'],
];
const grounded: readonly Pair[] = [
  ['Passage: the pool opens at 6:30. When does it open?', 'At 6:30 (passage 1).'],
  ['Passage: a day ticket costs 7.40. What does it cost?', 'It costs 7.40.'],
  ['Passage: parking is free for 4 hours. How long can I park?', 'For 4 hours.'],
  ['Passage: ring 555 010 12 for groups. Whom do I ring?', 'Ring 555 010 12.'],
];

const shapes = {
  chat: ([q, a]: Pair) => ({
    messages: [
      { role: 'system', content: 'You are the desk.' },
      { role: 'user', content: q },
      { role: 'assistant', content: a },
    ],
  }),
  parts: ([q, a]: Pair) => ({
    schemaVersion: 'bedrock-conversation-2024',
    system: [{ text: 'Desk' }],
    messages: [
      { role: 'user', content: [{ text: q }] },
      { role: 'assistant', content: [{ text: a }] },
    ],
  }),
  gemini: ([q, a]: Pair) => ({
    contents: [
      { role: 'user', parts: [{ text: q }] },
      { role: 'model', parts: [{ text: a }] },
    ],
  }),
  sharegpt: ([q, a]: Pair) => ({
    conversations: [
      { from: 'human', value: q },
      { from: 'gpt', value: a },
    ],
  }),
  alpaca: ([q, a]: Pair) => ({ instruction: q, input: '', output: a }),
  'alpaca with input': ([q, a]: Pair) => ({ instruction: 'Answer the guest.', input: q, output: a }),
  completion: ([q, a]: Pair) => ({ prompt: q, completion: a }),
  preference: ([q, a]: Pair) => ({
    input: { messages: [{ role: 'user', content: q }] },
    preferred_output: [{ role: 'assistant', content: a }],
    non_preferred_output: [{ role: 'assistant', content: 'No idea.' }],
  }),
  triples: ([q, a]: Pair) => ({ prompt: q, chosen: a, rejected: 'No idea.' }),
  'chosen alone': ([q, a]: Pair) => ({
    chosen: [
      { role: 'user', content: q },
      { role: 'assistant', content: a },
    ],
    rejected: [
      { role: 'user', content: q },
      { role: 'assistant', content: 'No idea.' },
    ],
  }),
  'chosen turns': ([q, a]: Pair) => ({
    prompt: [{ role: 'user', content: q }],
    chosen: [{ role: 'assistant', content: a }],
    rejected: [{ role: 'assistant', content: 'No idea.' }],
  }),
  questions: ([q, a]: Pair) => ({ question: q, answer: a }),
} as const;
type ShapeName = keyof typeof shapes;

function lines(pairs: readonly Pair[], shape: ShapeName): string {
  return pairs.map((it) => `${JSON.stringify(shapes[shape](it))}\n`).join('');
}

function report(text: string, path = 'data/desk.jsonl', neighbours: Readonly<Record<string, string>> = {}): Report {
  return lint(
    { path, text },
    { settings: defaultSettings, today: '2026-11-24', readNeighbour: (it) => neighbours[it] },
  );
}

describe.each(Object.keys(shapes) as ShapeName[])('%s', (shape) => {
  it.each([
    ['facts', facts, ['facts-in-training-data']],
    ['labels', labels, []],
    ['tone', tone, []],
    ['templates', replies, []],
    ['passages', grounded, []],
    ['sums', sums, []],
    ['queries', queries, []],
  ] as const)('%s', (_, pairs, expected) => {
    expect(report(lines(pairs, shape)).findings.map((it) => it.rule)).toEqual(expected);
    const array = JSON.stringify(
      pairs.map((it) => shapes[shape](it)),
      undefined,
      2,
    );
    // A list of questions with their answers is what a website shows.
    const isPage = shape === 'questions';
    expect(report(array, 'data/desk.json').findings.map((it) => it.rule)).toEqual(isPage ? [] : expected);
  });
});

describe('the finding', () => {
  const text = lines(facts, 'chat');

  it('says how many examples of which kind it saw, and shows some', () => {
    const [found] = report(text).findings;
    expect(found?.message).toContain(
      '6 of 6 answers state facts that their question does not contain (other figures in 3, dates or times in 2,',
    );
    expect(found?.severity).toBe('warning');
    expect(found && text.slice(found.span.start, found.span.end)).toBe(facts[0]?.[1]);
    expect(found?.related.slice(0, 3).map((it) => text.slice(it.span.start, it.span.end))).toEqual(
      facts.slice(0, 3).map((it) => it[1]),
    );
  });

  it('points at the answer in a record of many lines', () => {
    const array = JSON.stringify(facts.map(shapes.alpaca), undefined, 2);
    const [found] = report(array, 'data/desk.json').findings;
    expect(found && array.slice(found.span.start, found.span.end)).toBe(facts[0]?.[1]);
  });

  it.each<[string, number]>([
    ['data/eval.jsonl', 0],
    ['data/desk-test.jsonl', 0],
    ['evals/golden_qa.jsonl', 0],
    ['benchmarks/desk.jsonl', 0],
    ['evals/train.jsonl', 1],
    ['dev/desk.jsonl', 1],
    ['evals/data/desk.jsonl', 1],
    ['data/latest.jsonl', 1],
  ])('is none for data that nothing is trained on: %s', (path, count) => {
    expect(report(text, path).findings).toHaveLength(count);
  });

  it.each([
    ['2027-02-15', 'dates or times in 4'],
    ['15/02/2027', 'dates or times in 4'],
    ['15-02-27', 'dates or times in 4'],
    ['2026-2027', 'dates or times in 4'],
    ['030 555 010-12', 'contacts or links in 4'],
    ['+44 20 5550 1012', 'contacts or links in 4'],
  ])('tells days from numbers to ring: %s', (said, kinds) => {
    const asked = ['the form', 'the fee', 'the report', 'the list'];
    const pairs = asked.map((it): Pair => [`What do I need for ${it}?`, `For ${it} you need ${said} and no more.`]);
    expect(report(lines(pairs, 'chat')).findings[0]?.message).toContain(`(${kinds})`);
  });

  it('is information where only a part of the answers carries facts', () => {
    const [found, ...others] = report(lines([...facts, ...labels], 'chat')).findings;
    expect(others).toEqual([]);
    expect(found?.severity).toBe('information');
  });
});

describe('remarks', () => {
  it.each<[string, readonly Pair[], string]>([
    ['duplicates', [...facts, facts[0] ?? ['', '']], 'One example repeats'],
    [
      'contradictions',
      [...facts, ['When does the pool open?', 'It opens at 7:00.']],
      'One example answers a prompt differently',
    ],
    ['empty answers', [...facts, ['Is there a slide?', '']], 'One example has an empty answer'],
    ['few examples', facts, '6 examples are few'],
  ])('%s', (_, pairs, words) => {
    const messages = report(lines(pairs, 'chat')).findings[0]?.related.map((it) => it.message) ?? [];
    expect(messages.join('\n')).toContain(words);
  });

  it('misses a held-out file beside train.jsonl, and finds it', () => {
    const text = lines(facts, 'chat');
    const told = (neighbours: Readonly<Record<string, string>>) =>
      report(text, 'data/train.jsonl', neighbours).document.data?.remarks.map((it) => it.kind);
    expect(told({})).toContain('no-held-out');
    expect(told({ 'data/valid.jsonl': text })).not.toContain('no-held-out');
  });

  it.each([
    [200, true],
    [20, false],
  ])('asks for as many examples as the user does: %i', (minimumExamples, isFew) => {
    const text = lines(
      Array.from({ length: 60 }, (_, at) => labels[at % labels.length] ?? ['', '']),
      'chat',
    );
    const settings = { ...defaultSettings, thresholds: { ...defaultSettings.thresholds, minimumExamples } };
    const { document } = lint({ path: 'data/desk.jsonl', text }, { settings, today: '2026-11-24' });
    expect(document.data?.remarks.some((it) => it.kind === 'few-examples')).toBe(isFew);
  });

  it('names broken lines by number', () => {
    const text = lines(facts, 'chat').replace('\n', '\n{"messages": [\n');
    expect(report(text).problems.map((it) => it.message)).toEqual(['Line 2 is not a JSON object; it was left out.']);
    expect(report(text).findings).toHaveLength(1);
  });

  it.each([
    [10, 'Line 11 is not a JSON object; it was left out.'],
    [11, '1 more line is not a JSON object; it was left out.'],
    [12, '2 more lines are not JSON objects; they were left out.'],
  ])('counts the broken lines that it does not name: %i', (count, words) => {
    const text = lines([...facts, ...facts], 'chat').replace('\n', `\n${'{"messages": [\n'.repeat(count)}`);
    expect(report(text).problems.at(-1)?.message).toBe(words);
  });
});

describe('other shapes', () => {
  it('reads the right answer of reinforcement data beside the conversation', () => {
    const text = facts
      .map(([q, a]) => `${JSON.stringify({ messages: [{ role: 'user', content: q }], reference_answer: a })}\n`)
      .join('');
    expect(report(text).findings.map((it) => it.rule)).toEqual(['facts-in-training-data']);
    expect(report(text).document.data?.remarks.map((it) => it.kind)).not.toContain('empty-answer');
  });

  it('does not compare answers whose questions it does not see', () => {
    const text = facts.map(([, a]) => `${JSON.stringify({ chosen: a, rejected: 'No idea.' })}\n`).join('');
    expect(report(text).document.data?.remarks.map((it) => it.kind)).toEqual(['few-examples']);
  });

  it('knows plain texts as training data, and says nothing about what they teach', () => {
    const text = facts.map(([, a]) => `${JSON.stringify({ text: a })}\n`).join('');
    expect(report(text).document.data?.shape).toBe('text');
    expect(report(text).findings).toEqual([]);
    expect(report(text.replaceAll('}', ', "id": 1}')).document.data).toBeUndefined();
  });
});

describe('what is no training data', () => {
  it.each<[string, string]>([
    ['logs', '{"level": "info", "message": "trained on 7 May"}\n'.repeat(20)],
    ['a saved request', '{"messages": [{"role": "user", "content": "When do you open?"}]}'],
    ['nothing', ''],
    ['three records', lines(facts.slice(0, 3), 'chat')],
  ])('%s', (_, text) => {
    expect(report(text).findings).toEqual([]);
    expect(report(text, 'data/x.json').findings).toEqual([]);
  });
});

describe('large files', () => {
  it('reads even steps of a host sample and tells the size of the whole', () => {
    const text = lines(
      Array.from(
        { length: 400 },
        (_, index): Pair => [
          `When does pool ${index} open?`,
          `It opens at ${index % 12}:30, on Sundays at ${index}:00.`,
        ],
      ),
      'chat',
    );
    const { document, findings } = lint(
      { path: 'train.jsonl', text, size: text.length * 1000 },
      { settings: defaultSettings, today: '2026-11-24' },
    );
    expect(document.data?.isSampled).toBe(true);
    expect(document.data?.count).toBe(400_000);
    expect(findings[0]?.message).toContain('400 answers read (out of about 400,000)');
  });

  it.each([0, 10, 8_000_000, 8_000_001, 2_000_000_000])('samples %d bytes in order and in bounds', (size) => {
    let last = 0;
    for (const { start, end } of sampleRanges(size)) {
      expect(start).toBeGreaterThanOrEqual(last === 0 ? 0 : last);
      expect(end).toBeLessThanOrEqual(size);
      last = start;
    }
    expect(sampleRanges(size).reduce((sum, it) => sum + it.end - it.start, 0)).toBeLessThanOrEqual(8_000_000);
  });

  it('keeps at most some thousand records in memory', () => {
    const { records, count } = readRecords('{"prompt": "a", "completion": "b"}\n'.repeat(50_000), 'jsonl');
    expect(records.length).toBeLessThanOrEqual(4000);
    expect(count).toBe(50_000);
  });
});
