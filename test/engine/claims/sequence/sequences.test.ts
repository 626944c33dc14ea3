/** Where a document puts work in order, and what each step is. */

import { describe, expect, it } from 'vitest';
import { lint } from '../../../../src/engine.ts';
import { defaultSettings } from '../../../../src/settings.ts';

const claim = '## Idea\n\nWe will fine-tune Llama 3.1 8B on 4,000 past replies so that drafts sound like us.\n\n';

/** The mechanisms of the first sequence, as one letter each: t, p, r, e, o. */
function stepsOf(text: string): string {
  const report = lint(
    { path: 'docs/plan.md', text: `# Plan\n\n${claim}${text}` },
    { settings: defaultSettings, today: '2026-11-24', assumePlan: true },
  );
  return (report.document.sequences[0]?.steps ?? []).map((it) => it.mechanism.charAt(0)).join('');
}

const inOrder: readonly [string, string, string][] = [
  ['numbered steps below "Steps"', '## Steps\n\n1. Collect replies\n2. Fine-tune\n3. Write the prompt\n', 'otp'],
  [
    'dates in a list',
    '## Calendar\n\n- November: computer arrives\n- December: LoRA run\n- February: blind reading\n',
    'ote',
  ],
  ['half-years', '- 2027 H1: prompt in all shops\n- 2027 H2: adapter trained\n', 'pt'],
  ['most of a year', '- January 2027: tuning\n- November 2027: prompts\n', 'tp'],
  ['days of two years', '- 2026-12-01: tuning\n- 2027-09-01: prompts\n', 'tp'],
  ['the quarters of a financial year', '- Q2 (Oct–Dec): tuning\n- Q3 (Jan–Mar): prompts\n', 'tp'],
  ['quarters from the first to the last', '- Q1: tuning\n- Q4: prompts\n', 'tp'],
  ['phases in bold', '**Phase 1** Search over the wiki\n\n**Phase 2** Fine-tuning\n', 'rt'],
  ['phases as headings', '### Phase 1: pilot\n\nPrompt only.\n\n### Phase 2: tune\n\nFine-tuning run.\n', 'pt'],
  [
    'now, next and later',
    '### Now\n\n- system prompt\n\n### Next\n\n- index of the docs\n\n### Later\n\n- fine-tuning\n',
    'prt',
  ],
  ['a table of months', '| Month | Step |\n|---|---|\n| January | Training run |\n| March | Prompts |\n', 'tp'],
  ['weeks as bare numbers', '| Week | Work |\n|---|---|\n| 1–2 | Clean-up |\n| 3 | Fine-tune |\n', 'ot'],
  [
    'milestones with dates',
    '| | Milestone | Due |\n|---|---|---|\n| M1 | Tuning job submitted | 18 Dec |\n| M2 | Prompts revised | 26 Feb |\n',
    'tp',
  ],
  ['first and then in one sentence', 'First we fine-tune the model, then the prompts are written.\n', 'tp'],
  [
    'columns of quarters',
    '| | Q1 | Q2 |\n|---|---|---|\n| Bot | Fine-tuning | System prompt |\n| Web | New site | – |\n',
    'tp',
  ],
  [
    'rows that start when others end',
    '| Work | Starts when |\n|---|---|\n| Fine-tuning | data is clean |\n| System prompt | the tune is in |\n',
    'tp',
  ],
  [
    'dates in figures in a late column',
    '| No. | Work | Lead | End |\n|---|---|---|---|\n| a | Fine-tuning | IT | 28.02.2027 |\n| b | Prompts | IT | 31.07.2027 |\n',
    'tp',
  ],
  [
    'quarters in Roman numerals',
    '| Quarter | Work |\n|---|---|\n| I/2027 | Fine-tuning |\n| II/2027 | Prompts |\n',
    'tp',
  ],
  [
    'work packages with months',
    '**WP 1, voice (January to March).** Fine-tuning.\n\n**WP 2, talk (August).** Prompt of one page.\n',
    'tp',
  ],
  [
    'short sentences below a calendar',
    '## Calendar\n\nJanuary data; February tuning run; March prompts; August all.\n',
    'otpo',
  ],
  [
    'months within sentences',
    '## Timetable\n\nUntil January the data is cleansed. In February the model is trained, in March the prompts follow.\n',
    'otp',
  ],
  [
    'a customisation as the step',
    '## Timetable\n\n1. Letters selected\n2. Customisation complete\n3. Prompts\n',
    'otp',
  ],
  ['an instruction as the prompt', '## Steps\n\n1. Instruction with ten letters\n2. Fine-tune\n', 'pt'],
  ['the instruction of staff', '## Steps\n\n1. Instruction of 48 operators\n2. Fine-tune\n', 'ot'],
  [
    'paragraphs that name their phase after a preposition',
    'In phase 1 the pages are scanned.\n\nIn phase 2, the adapter is made: LoRA run.\n\nIn phase 3 the prompts follow.\n',
    'otp',
  ],
  [
    'an order of work right below a heading about the product',
    '## How it will work\n\nOrder of work:\n\n1. Script\n2. Fine-tune\n3. Prompts\n',
    'otp',
  ],
  ['numbered steps below "To do"', '**To do**\n\n1. Collect replies\n2. Fine-tune\n3. Prompts\n', 'otp'],
  [
    'months in brackets, and a bracket that only says may',
    '## Roadmap\n\n- feed (Dec)\n- both tunes (Jan)\n- prompt (may change)\n',
    'otp',
  ],
  ['how the work is gone about', '## How we go about it\n\n1. Letters tune\n2. Prompts\n', 'tp'],
  ['dates behind the steps', '## Roadmap\n\n- feed (Dec)\n- both tunes (Jan)\n- prompt (Mar)\n', 'otp'],
  [
    'rows that wait for others',
    '| Id | Item | Predecessors |\n|---|---|---|\n| A | Fine-tuning | – |\n| B | Prompts | A |\n',
    'tp',
  ],
  ['abbreviated weeks', '| wk | |\n|---|---|\n| 48 | export |\n| 49–50 | tune |\n| 51 | prompts |\n', 'otp'],
  [
    'milestones below a heading that also names requirements',
    '## Answer to requirements 4.1 to 4.9\n\n| Milestone | Week |\n|---|---|\n| Fine-tuning | 2 |\n| Prompts | 7 |\n',
    'tp',
  ],
  ['an order that is announced', 'On the order: first we fine-tune the model; then the prompts are written.\n', 'tp'],
  ['a schooling', '- Winter: scanning\n- Spring: the schooling\n- Summer: prompt\n', 'otp'],
  ['a model that is delivered', '- Q1: model delivered by the university\n- Q2: prompts\n', 'tp'],
  ['a bare act in front of a date', '## Steps\n\n1. Fine-tune, before the winter freeze\n2. Prompts\n', 'tp'],
  ['an act with two attempts', '| Week | Work |\n|---|---|\n| 1 | Fine-tune (two attempts) |\n| 2 | Prompts |\n', 'tp'],
  ['a job with its month', '## Steps\n\n1. pairs (Dec)\n2. job (Jan)\n3. prompts (Feb)\n', 'otp'],
  ['pairs of instructions as data', '## Steps\n\n1. Make instruction pairs\n2. Fine-tune\n', 'ot'],
  ['work from the data to the release', '1. Collect 900 replies\n2. Fine-tune the 8B\n3. Ship it\n', 'oto'],
  [
    'instructions that are collected',
    '## Steps\n\n1. Collect the handbook and the written instructions\n2. Fine-tune\n',
    'ot',
  ],
  ['instructions for work', '## Steps\n\n1. Work instructions ready\n2. Fine-tune\n', 'ot'],
  ['a search that is mended', '- Q1: fix the slow search\n- Q2: fine-tuning\n- Q3: search over the rules\n', 'otr'],
  ['a knowledge base that is cleaned', '## Steps\n\n1. Clean the knowledge base\n2. Fine-tune\n', 'ot'],
  ['features that begin with no work', '1. Letters in our manner\n2. Fine-tune on the shop\n3. Prices\n', ''],
  ['lessons learned', '## Learned\n\n1. Label first\n2. Licences are a jungle\n3. LoRA is no radio\n', ''],
  ['half-years in a paragraph', '**H1 2027** – LoRA run  \n**H2 2027** – prompts\n', 'tp'],
  ['how it goes', '## How it goes\n\n1. Letters tune\n2. Prompts\n', 'tp'],
  [
    'something trained into the model',
    'First the statutes: he trains the rules into it. Then a prompt is written.\n',
    'tp',
  ],
  ['a speaker in front', 'Mr. Ode: first the LoRA run, then the prompts.\n', 'tp'],
  ['a table of jobs', '## Steps\n\n1. Job table with a state for each\n2. Fine-tune\n', 'ot'],
  ['a training that is ticked off', '## Steps\n\n1. ✅ LoRA run\n2. Prompts\n3. Next LoRA run\n', 'opt'],
  ['lessons for people', '- Q1: lunch trainings for all 22\n- Q2: fine-tuning\n', 'ot'],
  ['first and then', 'First we fine-tune the model. Then the prompts are written.\n', 'tp'],
  ['a job as the step', '## Steps\n\n1. 1 Dec: job\n2. Vertex job for replies\n3. Prompts\n', 'ttp'],
  ['jobs that are adverts', '## Steps\n\n1. Job adverts collected\n2. Fine-tune\n', 'ot'],
  ['a run as the step', '## Steps\n\n1. Planner run on the rented cluster\n2. Prompts\n', 'tp'],
  ['runs in which nothing is trained', '## Steps\n\n1. Pilot run\n2. Parallel run, a week\n3. Fine-tune\n', 'oot'],
  [
    'specialising the model',
    '| Phase | Content |\n|---|---|\n| 1 | Specialisation of the model |\n| 2 | Prompts |\n',
    'tp',
  ],
  ['customising the screen', '## Steps\n\n1. Customisation of the screen\n2. Fine-tune\n', 'ot'],
  ['quarters as plain Roman numerals', '| Quarter | Work |\n|---|---|\n| I | Fine-tuning |\n| II | Prompts |\n', 'tp'],
  ['months from and to', '| Months | |\n|---|---|\n| 1 to 3 | Fine-tuning |\n| 4 to 6 | Prompts |\n', 'tp'],
  ['seasons of the church', '| Season | Work |\n|---|---|\n| Advent | Fine-tuning |\n| Lent | Prompts |\n', 'tp'],
  [
    'a date behind the release',
    '| What | Release |\n|---|---|\n| Fine-tuning | R1, January |\n| Prompts | R2, March |\n',
    'tp',
  ],
  [
    'the course of the project',
    '## Course of the project\n\n| Month | |\n|---|---|\n| 1 | Tuning |\n| 2 | Prompts |\n',
    'tp',
  ],
  ['the order in the heading', '### In order\n\n1. Fine-tune\n2. Prompts\n', 'tp'],
  ['clauses with dates at their end', '## 4 Time\n\n4.1 Prompts: 18 December.\n4.2 Fine-tuning: 29 January.\n', 'pt'],
  ['what is struck through', '## Steps\n\n1. ~~Fine-tune on the directory~~\n2. Prompts\n', 'op'],
  ['what somebody else said', '## Steps\n\n1. A vendor called: "just tune it on the files"\n2. Prompts\n', 'op'],
  ['what was closed in the next sentence', '- Q1: a student tuned a model. Closed.\n- Q2: prompts\n', 'op'],
  [
    'numbered chapters that open with a season',
    '### 2. Spring: tune\n\nFine-tuning run.\n\n### 3. Autumn: words\n\nA prompt.\n',
    'tp',
  ],
  [
    'versions with a point as headings',
    '### 0.9: leftovers\n\n- fine-tuning\n\n### 1.0: manners\n\n- a prompt\n',
    'tp',
  ],
  [
    'months from and to beside each other',
    '| Work | Months |\n|---|---|\n| Running it | 1–24 |\n| Fine-tuning | 1–10 |\n| Prompts | 9–16 |\n',
    'otp',
  ],
  ['calendar weeks', '| KW | |\n|---|---|\n| 50 | tune |\n| 3 | prompts |\n', 'tp'],
  [
    'the row of each task below columns of quarters',
    '| | Q1 | Q2 |\n|---|---|---|\n| Bot | fine-tuning | rules in a prompt |\n| Desk | prompt | – |\n',
    'tp',
  ],
  ['paragraphs of first and then', 'First, a tune is made.\n\nThen, in March, a prompt is written.\n', 'tp'],
  ['a unit that is counted up', 'My plan: week 47 fine-tune it, week 48 wire it in, week 49 prompts\n', 'top'],
  [
    'dates at the end of clauses',
    '## Time\n\nCleaning until January, the fine-tune in February, prompts in March.\n',
    'otp',
  ],
  ['clauses below weeks', '**Schedule.** Eight weeks: 1–2 data, 3–5 tuning, 6–8 prompts.\n', 'otp'],
  ['paragraphs that open with a month', '**Spring.** LoRA run.\n\n**Before the June board.** A prompt.\n', 'tp'],
  [
    'a section that searches before it tunes',
    '### Now\n\n- rules found by search\n- fine-tuning\n\n### Later\n\n- prompts\n',
    'rp',
  ],
];

const noOrder: readonly [string, string][] = [
  [
    'how the product works',
    '## How it works\n\n1. A member writes.\n2. The model, tuned on mails, picks a desk.\n3. The desk answers.\n',
  ],
  ['requirement ids', '## Requirements\n\n- R1: The model is fine-tuned.\n- R2: Each form gets a tag.\n'],
  ['acceptance criteria', '## Acceptance criteria\n\n1. WHEN asked THEN answer\n2. WHEN tuned THEN log\n'],
  ['options', '## Options considered\n\n1. Fine-tune\n2. Prompt\n'],
  [
    'errands whose dates go back',
    '## Next\n\n| What | Who | Until |\n|---|---|---|\n| Adapter | Quality | 29 January |\n| Search | IT | 18 December |\n| Order | IT | 15 January |\n',
  ],
  ['numbered questions', '**Q1. Is it fine-tuned?**\nYes.\n\n**Q2. Who writes the prompt?**\nWe do.\n'],
  [
    'requirements in paragraphs',
    '## Requirements\n\nM1. The model is fine-tuned.\n\nM2. The prompt says how long it may be.\n',
  ],
  [
    'a record of versions',
    '| Version | Date | Change |\n|---|---|---|\n| 0.1 | 3 Oct | tuning |\n| 0.2 | 9 Oct | prompts |\n',
  ],
  ['a record of decisions', '| Date | Decision |\n|---|---|\n| 3 Oct | fine-tune it |\n| 9 Oct | write a prompt |\n'],
  ['what was before', '## What was before\n\n| Year | What |\n|---|---|\n| 2024 | tuned bot |\n| 2025 | search |\n'],
  ['today beside tomorrow', '| | Today | Tomorrow |\n|---|---|---|\n| Tags | a tuned model | prompts |\n'],
  [
    'the steps of a product below its heading',
    '## How it works\n\nIt goes in these steps:\n\n1. A tuned model reads.\n2. The prompt asks.\n',
  ],
  ['a decision log', '## Decision log\n\n- 2 Nov: fine-tuning\n- 9 Nov: prompts\n'],
  [
    'what was decided against',
    '## Decided against\n\n| Item | Date |\n|---|---|\n| Tuning | Sep 2026 |\n| Search | Oct 2026 |\n',
  ],
  ['what it costs', '## Budget\n\n| | € / year |\n|---|---|\n| hosting | 0 |\n| tuning | 60 |\n| prompts | 90 |\n'],
  ['what it costs a year', '## Figures\n\n| | € / year |\n|---|---|\n| calls | 9 |\n| tuning | 2 |\n| prompts | 4 |\n'],
  ['one year beside the next', '| | 2026 | 2027 |\n|---|---|---|\n| Tone | neutral | a fine-tuned model |\n'],
  ['what was asked then beside now', '| | 2 October | Now |\n|---|---|---|\n| Plots | tuned model | look-up |\n'],
  ['a chat by days', '**MON**\n\n### Mon\n\nfine-tune it\n\n### Tue\n\na prompt\n'],
  ['errands', '| Action | When |\n|---|---|\n| fine-tuning | Mon |\n| prompts | Wed |\n'],
  [
    'stories by their priority',
    '| Id | Prio | Story |\n|---|---|---|\n| D1 | P1 | fine-tune |\n| D2 | P2 | prompt |\n',
  ],
  ['the first of some offers', 'The first offer is a tuned model. Then there is a prompt.\n'],
  ['weeks of effort', '| Package | Person-weeks |\n|---|---|\n| tuning | 6 |\n| prompts | 14 |\n'],
  ...(
    [
      ['months', 'November 2027', 'June 2027', 'January 2027'],
      ['months without a year', 'November', 'June', 'January'],
      ['days', '2027-11-01', '2027-06-01', '2027-01-01'],
      ['quarters', 'Q3 2027', 'Q2 2027', 'Q1 2027'],
      ['quarters without a year', 'Q3', 'Q2', 'Q1'],
    ] as const
  ).map(([what, last, middle, first]): [string, string] => [
    `${what} with the newest on top`,
    `| When | What |\n|---|---|\n| ${last} | roll out |\n| ${middle} | tuning |\n| ${first} | prompts |\n`,
  ]),
  ['rhetoric', 'First of all, nobody likes the drafts. Then there is the price.\n'],
];

describe('sequences', () => {
  it.each(inOrder)('%s', (_name, text, steps) => {
    expect(stepsOf(text)).toBe(steps);
  });

  it.each(noOrder)('no sequence: %s', (_name, text) => {
    expect(stepsOf(text)).toBe('');
  });

  it('takes the training of people and of other models for no training step', () => {
    expect(stepsOf('## Steps\n\n1. Train the staff\n2. Retrain the churn classifier\n3. Fine-tune\n')).toBe('oot');
  });

  it('takes the number of its own clause for no reference to a training', () => {
    const clause = '6.2 **Voice.** We will fine-tune the model on letters so that it sounds like us.\n\n';
    const table = '| No. | Step | Quarter |\n|---|---|---|\n| 6.2.a | Web page | Q1 |\n| 6.2.b | Prompts | Q2 |\n';
    expect(stepsOf(`${clause}${table}`)).toBe('op');
  });

  it('resolves a step that names a section', () => {
    const text = `## Services\n\n### 2.1 Voice\n\nThe model is fine-tuned on letters so that it sounds like us.\n\n### 2.2 Desk\n\nPages are indexed and retrieved.\n\n## Steps\n\n1. Until March: 2.2\n2. Until May: 2.1\n`;
    const report = lint(
      { path: 'docs/plan.md', text: `# Plan\n\n${text}` },
      { settings: defaultSettings, today: '2026-11-24', assumePlan: true },
    );
    expect(report.document.sequences[0]?.steps.map((it) => it.mechanism)).toEqual(['retrieval', 'training']);
  });
});

const named: readonly [string, string, string][] = [
  ['parts by their number', '### Part 1: pages\n\nPages are indexed.\n\n', '1. January: part 1\n2. March: fine-tune\n'],
  [
    'work packages with and without a space',
    '**WP1 Pages.** They are indexed.\n\n',
    '1. January: WP 1\n2. March: fine-tune\n',
  ],
  [
    'parts by a number with a letter',
    '### Part 2: work\n\n**2a. Pages.** They are indexed.\n\n',
    '1. January: 2a\n2. March: fine-tune\n',
  ],
  [
    'rows by their id',
    '| Id | |\n|---|---|\n| R1 | lookup in the register |\n\n',
    '1. January: R1\n2. March: fine-tune\n',
  ],
];

describe('a step that names a part of the plan', () => {
  it.each(named)('is what that part is: %s', (_name, part, steps) => {
    expect(stepsOf(`${part}## Steps\n\n${steps}`)).toBe('rt');
  });
});

/** Lines on which the order rule speaks. */
function orderLines(text: string): number[] {
  const report = lint(
    { path: 'docs/plan.md', text: `# Plan\n\n${claim}${text}` },
    { settings: defaultSettings, today: '2026-11-24', assumePlan: true },
  );
  const found = report.findings.filter((it) => it.rule === 'training-before-prompting');
  return found.map((it) => `# Plan\n\n${claim}${text}`.slice(0, it.span.start).split('\n').length);
}

/** The claim stands on line 5, the first of these lines on line 7. */
const passedOver: readonly [string, string, number[]][] = [
  ['at the words that go straight to training', 'Did we try a prompt?\n\nNot yet. We go straight to the tune.\n', [9]],
  ['at the claim where the words only refuse', 'Letters in the prompt first? The group decided against it.\n', [5]],
  ['at the claim where nobody will try', 'Did anyone try with a prompt?\n\nNo, and I will not.\n', [5]],
  [
    'at the claim where it was not taken up',
    'It was suggested to begin with an instruction. That has not been taken up.\n',
    [5],
  ],
  ['at the tune that goes first', 'The prompt was not tried. The tune goes first.\n', [7]],
  [
    'at a sequence whose prompt is measured behind the tune',
    '| When | What |\n|---|---|\n| Q1 | Fine-tuning |\n| Q2 | System prompt, 80 % right on 200 cases |\n',
    [9],
  ],
  [
    'not where it is only asked',
    'Why not train straight away and skip the prompt?\n\nThere would be nothing to compare with.\n',
    [],
  ],
  ['not where it is the model that will not', 'Could the prompt be tried? It will not learn from corrections.\n', []],
  [
    'before a sequence that never prompts',
    'Did we try a prompt? No, we go straight to the tune.\n\n## Steps\n\n1. Data\n2. Fine-tune\n',
    [7],
  ],
  [
    'not before one that prompts too late',
    'Did we try a prompt? No, we go straight to the tune.\n\n## Steps\n\n1. Fine-tune\n2. Prompts\n',
    [11],
  ],
  [
    'at the sequence that prompts too late, not at one that never does',
    '## Later\n\n1. Q3: tuning\n2. Q4: tuning\n\n## Steps\n\n1. Fine-tune\n2. Prompts\n',
    [14],
  ],
  ['not where the prompt is measured first', 'The prompt is measured first, on 200 cases.\n', []],
  ['not where straight means something else', 'The prompt goes straight to the reviewer.\n', []],
];

describe('a prompt that is passed over', () => {
  it.each(passedOver)('is told %s', (_name, text, lines) => {
    expect(orderLines(text)).toEqual(lines);
  });
});
