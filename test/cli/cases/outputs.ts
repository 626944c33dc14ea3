/** Formats and outputs. */

import { type Case, contains, paths, plan, same, tutorial } from './case.ts';

/** Long enough for the statistical reader. */
const longPlan = `${plan}\n## Goal\n\n${'The deck crew answers about forty questions a day on the quay, and each takes a walk to the office. '.repeat(6)}\n`;

const labels = [
  ...['lift', 'door', 'roof']
    .flatMap((it) => [`The ${it} is stuck`, `The ${it} leaks`])
    .map((it) => [it, 'facilities']),
  ['I was paid late', 'payroll'],
  ['The lift is stuck', 'payroll'],
  ['The door leaks', 'facilities'],
]
  .map(([prompt, completion]) => `${JSON.stringify({ prompt, completion })}\n`)
  .join('');

export const outputs: readonly Case[] = [
  {
    title: '--output',
    args: ['--format', 'json', '--output', 'out.json', 'plan.md'],
    files: { 'plan.md': plan },
    status: 1,
    check: ({ stdout, text }) => {
      contains(text('out.json'), '"schemaVersion": 1');
      same(stdout, '');
    },
  },
  {
    title: '--output of lines',
    args: ['--format', 'jsonl', '-o', 'out.json', 'a.md', 'b.md'],
    files: { 'a.md': tutorial, 'b.md': tutorial, 'out.json': 'old\n' },
    status: 0,
    check: ({ text }) => paths(text('out.json') ?? '', ['a.md', 'b.md']),
  },
  {
    title: 'why each finding was made, for people',
    args: ['--explain-finding', 'plan.md'],
    files: { 'plan.md': longPlan },
    status: 1,
    says: [
      /read as act: training "fine-tune"/u,
      /A live proposal \(odds 0\.\d\d\)\.|odds 0\.\d\d; 0\.20 is enough/u,
      /For it: \S/u,
    ],
  },
  {
    title: 'why each finding was made, as data',
    args: ['--explain-finding', '--format', 'json', 'plan.md'],
    files: { 'plan.md': longPlan },
    status: 1,
    check: ({ stdout }) => {
      const [first] = JSON.parse(stdout).files[0].findings;
      const { read, judgement } = first.explanation;
      same(read[0], { slot: 'act', value: 'training', words: 'fine-tune' });
      same([judgement.odds > 0 && judgement.odds < 1, judgement.for.length > 0], [true, true]);
    },
  },
  {
    title: 'without being asked no finding carries its reasons',
    args: ['--format', 'json', 'plan.md'],
    files: { 'plan.md': longPlan },
    status: 1,
    avoids: ['"explanation"'],
  },
  {
    title: 'reasons in a format that has no place for them',
    args: ['--explain-finding', '--format', 'github', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    tells: ['--explain-finding is not available as github. Use stylish, json or jsonl.'],
  },
  {
    title: 'the review of a plan',
    args: ['--format', 'markdown', 'plan.md'],
    files: { 'plan.md': plan },
    status: 1,
    says: ['# AI plan review: plan.md'],
  },
  {
    title: 'the review of a document that is named, plan or not',
    args: ['--review', 'a.md'],
    files: { 'a.md': tutorial },
    status: 0,
    says: ['# AI plan review: a.md'],
  },
  {
    title: 'the review of a document in another language says that it was not read, and why',
    args: ['--review', 'de.md'],
    files: { 'de.md': '# Projektplan\n\n- Wir trainieren Qwen3-8B auf dem Handbuch, damit das Modell alles kennt.\n' },
    status: 0,
    says: ['**This was not read: it is not in English.**'],
    avoids: ['Nothing'],
  },
  {
    title: 'reviews as data',
    args: ['--review', '--format', 'json', '.'],
    files: { 'a.md': tutorial, 'plan.md': plan },
    status: 1,
    check: ({ stdout }) =>
      same(
        JSON.parse(stdout).reviews.map((it: { path: string }) => it.path),
        ['plan.md'],
      ),
  },
  {
    title: 'a page',
    args: ['--format', 'html', 'plan.md'],
    files: { 'plan.md': plan },
    status: 1,
    says: ['<!DOCTYPE html>', 'handbook'],
  },
  {
    title: 'several pages need a folder',
    args: ['--format', 'html', 'a.md', 'b.md'],
    files: { 'a.md': plan, 'b.md': plan },
    status: 2,
    tells: ['--output FOLDER'],
  },
  {
    title: 'several pages do not make a folder of what is called a page',
    args: ['--format', 'html', '-o', 'out.html', 'a.md', 'b.md'],
    files: { 'a.md': plan, 'b.md': plan },
    status: 2,
    tells: ['These are 2 pages. Name a folder for them with --output FOLDER.'],
  },
  {
    title: '--list-rules',
    args: ['--list-rules'],
    status: 0,
    says: [/^knowledge-by-training +warning +wrong-tool/mu, 'suppression-without-reason'],
  },
  { title: '--explain', args: ['--explain', 'tone-by-training'], status: 0, says: [/^# /u, '## Why'] },
  { title: '--explain of an alternative', args: ['--explain', 'alternatives/retrieval'], status: 0, says: [/^# /u] },
  ...[
    ['--list-rules', '-f', 'json'],
    ['--explain', 'tone-by-training'],
    ['--print-config', 'tone-by-training.md'],
  ].map(
    (args): Case => ({
      title: `--output of ${args.join(' ')}`,
      args: [...args, '-o', 'out.json'],
      status: 0,
      check: ({ stdout, text }) => {
        contains(text('out.json'), 'training');
        same(stdout, '');
      },
    }),
  ),
  {
    title: '--explain of no rule',
    args: ['--explain', 'tone-by-trainig'],
    status: 2,
    tells: ['Did you mean tone-by-training?'],
  },
  { title: '--version', args: ['--version'], status: 0, says: [/^\d+\.\d+\.\d+\n$/u] },
  { title: '--help', args: ['-h'], status: 0, says: ['Usage: ai-plan-lint', '--changed-since REF', 'eval FOLDER'] },
  {
    title: 'places in the plan that a job departs from',
    args: ['--format', 'json', 'job.yaml'],
    files: {
      'plan.md': '# Plan\n\n- We fine-tune Qwen3-8B to sort 9,000 mails a day.\n',
      'job.yaml': '# ai-plan: plan.md\nmodel_name_or_path: google/gemma-3-4b-it\ndataset_name: a/b\nmax_steps: 9\n',
    },
    status: 1,
    check: ({ stdout }) => {
      const findings: { rule: string; related: { path: string; range: { start: { line: number } } }[] }[] =
        JSON.parse(stdout).files[0].findings;
      const related = findings.find((it) => it.rule === 'config-plan-mismatch')?.related ?? [];
      same(
        related.map((it) => [it.path, it.range.start.line]),
        [
          ['job.yaml', 1],
          ['plan.md', 3],
        ],
      );
    },
  },
  {
    title: 'what is wrong with training data, for people and for programs, without a finding',
    args: ['labels.jsonl'],
    files: { 'labels.jsonl': labels },
    status: 0,
    says: [
      'labels.jsonl\n  Training data: 9 examples. 0 state facts, 7 show a behaviour, 2 could be either.\n',
      'One example repeats an earlier one word for word. The first: line 9.',
      'One example answers a prompt differently from an earlier example. The first: line 8.',
      '9 examples are few',
    ],
  },
  {
    title: 'training data as data',
    args: ['--format', 'jsonl', 'labels.jsonl'],
    files: { 'labels.jsonl': labels },
    status: 0,
    check: ({ stdout }) => {
      const { data } = JSON.parse(stdout);
      same([data.shape, data.examples, data.behaviour, data.remarks.length], ['prompt-completion', 9, 7, 3]);
    },
  },
  {
    title: 'a terminal whose owner refuses colours',
    args: ['plan.md'],
    files: { 'plan.md': plan },
    environment: { FORCE_COLOR: '0' },
    isTerminal: true,
    status: 1,
    avoids: ['\u001b[1m'],
    onlyInMemory: 'the output of a test is no terminal',
  },
  {
    title: 'names and words that would command a terminal or a log',
    args: ['.', 'gone\u001b.md'],
    files: { 'a\n::error::b\u001b[31m.md': `${plan}\n<!-- ai-plan-disable-line no\u001b[31mrule -->\n` },
    status: 2,
    says: [/^a ::error::b \[31m\.md$/mu, 'There is no rule "no [31mrule"'],
    tells: ['gone .md: There is no such file'],
    avoids: ['\u001b'],
  },
  {
    title: 'another file that a finding points to, from the root of the checkout too',
    args: ['--format', 'sarif', 'job.yaml'],
    files: {
      'job.yaml':
        '# ai-plan: ../plan.md\nbase_model: meta-llama/Llama-3.1-8B\nadapter: lora\ndatasets:\n  - path: train.jsonl\n',
      '/plan.md':
        '# Plan\n\n```ai-plan\nbase-model: Qwen/Qwen3-8B\n```\n\nWe will fine-tune Qwen3-8B to sort our mails.\n',
    },
    environment: { GITHUB_WORKSPACE: '/' },
    status: 1,
    says: [/"uri": "repo\/job\.yaml"/u, /"uri": "plan\.md"/u],
    avoids: ['"../plan.md"'],
    onlyInMemory: 'the folder has another name',
  },
  {
    title: 'paths from the root of the checkout where a service looks for them',
    args: ['--format', 'github', 'plan.md'],
    files: { 'plan.md': plan },
    environment: { GITHUB_WORKSPACE: '/' },
    status: 1,
    says: [/^::warning file=[^,]*\/plan\.md,/mu],
    onlyInMemory: 'the folder has another name',
  },
];
