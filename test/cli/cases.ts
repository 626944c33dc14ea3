/** What the command line promises, call by call. The same table runs in memory and as a real process. */

import type { Answer, Call } from './memory-host.ts';

export interface Case extends Call {
  readonly title: string;
  readonly status: 0 | 1 | 2;
  /** Each stands somewhere in standard output, or in standard error. */
  readonly says?: readonly (string | RegExp)[];
  readonly tells?: readonly (string | RegExp)[];
  /** None of these stands in standard output or standard error. */
  readonly avoids?: readonly string[];
  readonly check?: (answer: Answer) => void;
  /** Why a real process cannot play this case. */
  readonly onlyInMemory?: string;
}

export const plan = `# Boarding assistant: project plan

## Roadmap

- Phase 1: fine-tune Qwen3-8B on the passenger handbook so that it knows every boarding rule.
`;

export const tutorial = '# How to bake bread\n\nMix flour and water, then wait.\n';

const suppressed = plan.replace('- Phase', '<!-- ai-plan-disable-next-line -- trial agreed until March -->\n- Phase');

const idle = `# Roadmap\n\n<!-- ai-plan-disable-next-line tone-by-training -- old -->\n- Phase 1: search the handbook.\n`;

export const cases: readonly Case[] = [
  // Exit status and what is told.
  {
    title: 'a plan with a warning',
    args: ['docs/plan.md'],
    files: { 'docs/plan.md': plan },
    status: 1,
    says: ['docs/plan.md', 'knowledge-by-training', /5:12 +warning/u],
  },
  {
    title: 'a document that is no plan',
    args: ['a.md'],
    files: { 'a.md': tutorial },
    status: 0,
    says: ['1 file read, 0 plans: nothing to report'],
  },
  {
    title: 'warnings that do not fail',
    args: ['--fail-on', 'error', 'plan.md'],
    files: { 'plan.md': plan },
    status: 0,
    says: ['knowledge-by-training'],
  },
  { title: 'never fail', args: ['--fail-on=never', 'plan.md'], files: { 'plan.md': plan }, status: 0 },
  { title: 'an empty file', args: ['a.md'], files: { 'a.md': '' }, status: 0 },
  {
    title: 'a binary file',
    args: ['a.md'],
    files: { 'a.md': new Uint8Array([0, 255, 254, 0, 200, 10, 13]) },
    status: 0,
  },
  {
    title: 'suppressed with a reason',
    args: ['plan.md'],
    files: { 'plan.md': suppressed },
    status: 0,
    says: ['suppressed)'],
  },

  // What is linted.
  {
    title: 'a folder, in the order of names',
    args: ['--format', 'jsonl', '.'],
    files: { 'b/z.md': tutorial, 'a.md': tutorial, 'b/a.yaml': 'a: 1\n', 'b/c.png': 'x' },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['a.md', 'b/a.yaml', 'b/z.md']),
  },
  {
    title: 'the working directory without any path',
    args: ['--format', 'jsonl'],
    files: { 'a.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['a.md']),
  },
  {
    title: 'a pattern',
    args: ['--format', 'jsonl', 'docs/**/*.md'],
    files: { 'docs/a.md': tutorial, 'docs/x/b.md': tutorial, 'docs/c.txt': 'x', 'd.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['docs/a.md', 'docs/x/b.md']),
  },
  {
    title: 'a pattern that leaves out',
    args: ['--format', 'jsonl', '.', '!drafts/**'],
    files: { 'a.md': tutorial, 'drafts/b.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['a.md']),
  },
  {
    title: 'a name with the signs of a pattern',
    args: ['--format', 'jsonl', '(draft) [1].md'],
    files: { '(draft) [1].md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['(draft) [1].md']),
  },
  {
    title: 'the same file named twice',
    args: ['--format', 'jsonl', 'a.md', './a.md', '.'],
    files: { 'a.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['a.md']),
  },
  {
    title: 'what .gitignore leaves out',
    args: ['--format', 'jsonl', '.'],
    files: {
      '.gitignore': 'out/\n*.draft.md\n!keep.draft.md\n',
      'out/a.md': tutorial,
      'b.draft.md': tutorial,
      'keep.draft.md': tutorial,
      'x/.gitignore': '/c.md\n',
      'x/c.md': tutorial,
      'x/d.md': tutorial,
      'node_modules/e.md': tutorial,
    },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['keep.draft.md', 'x/d.md']),
  },
  {
    title: 'an ignored file that is named all the same',
    args: ['--format', 'jsonl', 'out/a.md'],
    files: { '.gitignore': 'out/\n', 'out/a.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['out/a.md']),
  },
  {
    title: 'a list of files, one a line',
    args: ['--format', 'jsonl', '--files-from', 'list.txt'],
    files: { 'list.txt': 'b.md\r\na.md\n', 'a.md': tutorial, 'b.md': tutorial, 'c.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['b.md', 'a.md']),
  },
  {
    title: 'a NUL-separated list from standard input',
    args: ['--format', 'jsonl', '--files-from', '-'],
    stdin: 'a\nb.md\0c*.md\0',
    files: { 'a\nb.md': tutorial, 'c*.md': tutorial, 'c1.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['a\nb.md', 'c*.md']),
  },
  {
    title: 'an empty list',
    args: ['--files-from', '-'],
    stdin: '',
    files: { 'plan.md': plan },
    status: 0,
    says: ['0 files read'],
  },
  { title: 'standard input', args: ['--stdin'], stdin: plan, status: 1, says: ['stdin.md', 'knowledge-by-training'] },
  {
    title: 'standard input with a name',
    args: ['--stdin', '--stdin-filename', 'docs/notes.yaml', '--format', 'json'],
    stdin: 'a: 1\n',
    status: 0,
    says: ['"path": "docs/notes.yaml"', '"format": "yaml"'],
  },
  {
    title: 'links: to a file, to a folder inside',
    args: ['--format', 'jsonl', '.'],
    files: { 'docs/a.md': tutorial, 'b.md': { link: 'docs/a.md' }, again: { link: 'docs' } },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['b.md', 'docs/a.md']),
  },

  // Configuration.
  {
    title: 'a rule that is off for a folder',
    args: ['docs/plan.md'],
    files: {
      'docs/plan.md': plan,
      'docs/.ai-plan-lint.yaml':
        'rules:\n  knowledge-by-training: "off"\n  training-before-prompting: "off"\n  training-config-without-plan: "off"\n',
    },
    status: 0,
  },
  {
    title: '--no-config',
    args: ['--no-config', 'plan.md'],
    files: { 'plan.md': plan, '.ai-plan-lint.json': '{ "exclude": ["*"] }' },
    status: 1,
  },
  {
    title: '--config',
    args: ['-c', 'strict.json', 'plan.md'],
    files: {
      'plan.md': plan,
      'strict.json': '{ "rules": { "knowledge-by-training": "error" } }',
      '.ai-plan-lint.json': '{ "exclude": ["*"] }',
    },
    status: 1,
    says: ['1 error'],
  },
  {
    title: '--rule over the configuration',
    args: ['--rule', 'knowledge-by-training=error', '--rule=training-before-prompting=off', 'plan.md'],
    files: { 'plan.md': plan, '.ai-plan-lint.json': '{ "rules": { "knowledge-by-training": "off" } }' },
    status: 1,
    says: ['1 error'],
  },
  {
    title: 'excluded files are told of',
    args: ['a.md', 'drafts/b.md'],
    files: { 'a.md': tutorial, 'drafts/b.md': plan, '.ai-plan-lint.json': '{ "exclude": ["drafts/"] }' },
    status: 0,
    says: ['1 file read'],
    tells: ['1 file left out by the configuration'],
  },
  {
    title: '--print-config',
    args: ['--print-config', 'docs/plan.md'],
    files: { '.ai-plan-lint.json': '{ "rules": { "tone-by-training": "off" } }' },
    status: 0,
    says: ['"sources": [\n    "/repo/.ai-plan-lint.json"', '"tone-by-training": "off"', '"minimumExamples": 200'],
  },
  {
    title: 'init',
    args: ['init'],
    status: 0,
    says: ['.ai-plan-lint.json is written'],
    check: ({ text }) => contains(text('.ai-plan-lint.json'), '"rules"'),
  },
  {
    title: 'init does not overwrite',
    args: ['init'],
    files: { '.ai-plan-lint.yaml': 'rules: {}\n' },
    status: 2,
    tells: ['.ai-plan-lint.yaml: There is a configuration already'],
  },

  // Formats and outputs.
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
    title: '--list-rules',
    args: ['--list-rules'],
    status: 0,
    says: [/^knowledge-by-training +warning +wrong-tool/mu, 'suppression-without-reason'],
  },
  { title: '--explain', args: ['--explain', 'tone-by-training'], status: 0, says: [/^# /u, '## Why'] },
  {
    title: '--explain of no rule',
    args: ['--explain', 'tone-by-trainig'],
    status: 2,
    tells: ['Did you mean tone-by-training?'],
  },
  { title: '--version', args: ['--version'], status: 0, says: [/^\d+\.\d+\.\d+\n$/u] },
  { title: '--help', args: ['-h'], status: 0, says: ['Usage: ai-plan-lint', '--changed-since REF', 'eval FOLDER'] },

  // Adoption.
  {
    title: 'a baseline is written',
    args: ['--baseline', 'baseline.json', '--update-baseline', 'docs/plan.md'],
    files: { 'docs/plan.md': plan },
    status: 0,
    tells: ['written to baseline.json'],
    check: ({ text }) => contains(text('baseline.json'), '"docs/plan.md"'),
  },
  {
    title: '--update-baseline without a file',
    args: ['--update-baseline', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    tells: ['add --baseline FILE'],
  },
  {
    title: 'no baseline yet',
    args: ['--baseline', 'none.json', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['none.json: There is no such baseline'],
  },
  {
    title: 'a broken baseline',
    args: ['--baseline', 'b.json', 'plan.md'],
    files: { 'plan.md': plan, 'b.json': '[' },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['b.json: It is no valid JSON'],
  },

  // Fixing.
  {
    title: '--fix rewrites what is safe, and keeps the mark and the line ends of the file',
    args: ['--fix', 'docs/plan.md'],
    files: { 'docs/plan.md': `\ufeff${plan.replaceAll('\n', '\r\n')}` },
    status: 0,
    says: ['nothing to report'],
    tells: [/\d+ places? rewritten/u],
    check: ({ text }) => {
      const fixed = text('docs/plan.md') ?? '';
      contains(fixed, '\ufeff# Boarding assistant: project plan\r\n\r\n## Roadmap\r\n\r\n- Phase 1: ');
      same([fixed.includes('fine-tune'), /[^\r]\n/u.test(fixed)], [false, false]);
    },
  },
  {
    title: '--fix takes an idle suppression out',
    args: ['--fix', 'docs/plan.md'],
    files: { 'docs/plan.md': idle },
    status: 0,
    tells: ['1 place rewritten'],
    check: ({ text }) => same(text('docs/plan.md'), idle.replace(/<!--.*-->\n/u, '')),
  },
  {
    title: '--fix-dry-run shows the changes and makes none',
    args: ['--fix-dry-run', 'docs/plan.md'],
    files: { 'docs/plan.md': plan },
    status: 0,
    says: [
      '--- a/docs/plan.md\n+++ b/docs/plan.md\n@@ -2,4 +2,4 @@',
      '\n-- Phase 1: fine-tune Qwen3-8B',
      '\n+- Phase 1: ',
    ],
    check: ({ text }) => same(text('docs/plan.md'), plan),
  },
  {
    title: 'a file that is no UTF-8 is not rewritten',
    args: ['--fix', 'docs/plan.md'],
    files: { 'docs/plan.md': new Uint8Array([...new TextEncoder().encode(plan), 0xe9, 0x0a]) },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['docs/plan.md: It was not fixed, because it is not valid UTF-8'],
  },

  // Scoring.
  {
    title: 'eval',
    args: ['eval', 'labelled'],
    files: {
      'labelled/a.md': plan,
      'labelled/a.labels.json':
        '[{ "line": 5, "rule": "knowledge-by-training", "level": "must" }, { "line": 5, "rule": "training-before-prompting", "level": "may" }]',
    },
    status: 0,
    says: [/knowledge-by-training +precision 1\.000 +recall 1\.000/u, '1 document'],
  },
  { title: 'eval without labels', args: ['eval'], files: { 'a.md': plan }, status: 2, tells: ['No labels were found'] },
  {
    title: 'eval with a wrong label',
    args: ['eval', '--format', 'json'],
    files: { 'a.md': plan, 'a.labels.json': '[{ "line": "5" }]', 'b.labels.json': '[]' },
    status: 2,
    tells: ['a.labels.json: It must be a list', 'b.labels.json: There is no document'],
  },

  // Bad input: named with a remedy, exit 2, and everything else is linted and printed.
  {
    title: 'a missing path',
    args: ['no.md', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['no.md: There is no such file or folder. Check the spelling'],
  },
  {
    title: 'a pattern without a match',
    args: ['x/*.md', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['x/*.md: No file fits this pattern'],
  },
  {
    title: 'a folder with nothing to lint',
    args: ['pics', 'plan.md'],
    files: { 'plan.md': plan, 'pics/a.png': 'x' },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['pics: There is nothing to lint'],
  },
  {
    title: 'an unreadable file',
    args: ['.'],
    files: { 'plan.md': plan, 'secret.md': 'forbidden-file' },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['secret.md: It may not be read. Give this user permission'],
    onlyInMemory: 'the tests may run as a user who may read everything',
  },
  {
    title: 'a folder without permission',
    args: ['.'],
    files: { 'plan.md': plan, secret: 'forbidden-folder' },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['secret: It may not be read'],
    onlyInMemory: 'as above',
  },
  {
    title: 'a file that may not be written',
    args: ['-o', 'locked', 'plan.md'],
    files: { 'plan.md': plan, locked: 'forbidden-file' },
    status: 2,
    tells: ['locked: The result is lost. It may not be written'],
    onlyInMemory: 'as above',
  },
  {
    title: 'an output that is a folder',
    args: ['-o', 'docs', 'docs/plan.md'],
    files: { 'docs/plan.md': plan },
    status: 2,
    tells: ['docs: The result is lost. It is a folder'],
  },
  {
    title: 'links in a circle',
    args: ['.'],
    files: { 'plan.md': plan, 'a.md': { link: 'b.md' }, 'b.md': { link: 'a.md' } },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['a.md: Its links lead in a circle', 'b.md: Its links lead in a circle'],
  },
  {
    title: 'a link to a folder above',
    args: ['.'],
    files: { 'docs/plan.md': plan, 'docs/up': { link: '..' } },
    status: 2,
    says: ['knowledge-by-training', '1 file read'],
    tells: ['docs/up: This link leads back to a folder above it'],
  },
  {
    title: 'a link that leads nowhere',
    args: ['.'],
    files: { 'plan.md': plan, 'gone.md': { link: 'no.md' } },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['gone.md: There is no such file'],
  },
  {
    title: 'no git repository',
    args: ['--changed-since', 'main', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['This is no git repository'],
  },
  {
    title: 'no git at all',
    args: ['--changed-since', 'main', 'plan.md'],
    files: { 'plan.md': plan },
    git: () => ({ status: undefined, stdout: '', stderr: 'ENOENT' }),
    status: 2,
    tells: ['git could not be started. Install it'],
    onlyInMemory: 'there is git',
  },
  {
    title: 'an unknown option',
    args: ['--fail-onn', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['Unknown option --fail-onn. Did you mean --fail-on?'],
  },
  {
    title: 'an unknown format',
    args: ['--format', 'xml', '-o', 'out.json', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['--format xml is not known. Use one of: stylish, json'],
    check: ({ text }) => same(text('out.json'), undefined),
  },
  {
    title: 'an invalid date',
    args: ['--today', '2026-02-30', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['--today 2026-02-30 is no date. Write it as YYYY-MM-DD'],
  },
  {
    title: 'an unknown rule and severity',
    args: ['--rule', 'tone=off', '--rule', 'tone-by-training=warn', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    tells: ['There is no rule "tone"', 'write tone-by-training=SEVERITY with one of: off'],
  },
  {
    title: 'an option without its value',
    args: ['plan.md', '--format'],
    files: { 'plan.md': plan },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['--format needs a value: --format NAME'],
  },
  {
    title: 'an option without its value before another one',
    args: ['--format', '--fail-on', 'never', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['--format needs a value: --format NAME'],
    avoids: ['--fail-on'],
  },
  {
    title: 'an option twice, a switch with a value',
    args: ['--fail-on=error', '--fail-on=never', '--stdin=x', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    tells: ['--fail-on is given twice', '--stdin takes no value'],
  },
  {
    title: 'a broken configuration',
    args: ['plan.md', 'docs/b.md'],
    files: { 'plan.md': plan, 'docs/b.md': tutorial, '.ai-plan-lint.json': '{\n  "rules": {\n    "tone": "off" }' },
    status: 2,
    says: ['knowledge-by-training', '2 files read'],
    tells: [/\.ai-plan-lint\.json: line 3, column 5: "rules" has no key "tone"/u, 'This is no valid JSON'],
  },
  {
    title: 'a missing configuration',
    args: ['-c', 'no.json', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['no.json: line 1, column 1: There is no such configuration file'],
  },
  {
    title: 'an unreadable list',
    args: ['--files-from', 'no.txt'],
    status: 2,
    tells: ['no.txt: There is no such file'],
  },
  {
    title: 'options that exclude each other',
    args: ['--stdin', '--files-from', '-', '--fix'],
    stdin: tutorial,
    status: 2,
    tells: ['both want standard input', '--fix cannot write to standard input'],
  },
  {
    title: 'a call with mistakes fixes nothing',
    args: ['--fix', '--unknown-thing', 'docs/plan.md'],
    files: { 'docs/plan.md': plan },
    status: 2,
    check: ({ text }) => same(text('docs/plan.md'), plan),
  },
  {
    title: 'a format that has no reviews',
    args: ['--review', '--format', 'sarif', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    tells: ['--review has no sarif. Use markdown'],
  },
];

function paths(lines: string, expected: readonly string[]): void {
  same(
    lines
      .split('\n')
      .filter((it) => it !== '')
      .map((it) => JSON.parse(it).path),
    expected,
  );
}

function same(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

function contains(text: string | undefined, part: string): void {
  if (!text?.includes(part)) throw new Error(`expected ${JSON.stringify(part)} in ${JSON.stringify(text)}`);
}
