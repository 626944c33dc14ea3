/** Configuration on the command line and in files. */

import { type Case, contains, plan, same, tutorial } from './case.ts';

export const configuration: readonly Case[] = [
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
    title: "the user's own dates of a provider, in the findings and all over the review",
    args: ['--review', 'plan.md'],
    files: {
      'plan.md':
        '# Plan\n\nThe desk gets 20,000 mails a day.\n\n- We fine-tune gpt-4.1-mini at OpenAI to sort mails cheaply.\n',
      '.ai-plan-lint.json':
        '{ "providers": [{ "model": "gpt-4.1-mini", "platform": "openai", "shutdown": "2029-05-01", "asOf": "2026-11-20" }] }',
    },
    status: 1,
    says: ['| 2029-05-01 (', 'ends on 2029-05-01 |', 'stops on OpenAI on 2029-05-01'],
    avoids: ['2027-01-14'],
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
  {
    title: 'init beside a configuration in package.json, which would then count no more',
    args: ['init'],
    files: { 'package.json': '{ "name": "a", "aiPlanLint": { "rules": {} } }' },
    status: 2,
    tells: ['package.json: There is a configuration already (the key "aiPlanLint")'],
    check: ({ text }) => same(text('.ai-plan-lint.json'), undefined),
  },
  {
    title: 'init beside any other package.json',
    args: ['init'],
    files: { 'package.json': '{ "name": "a", "description": "aiPlanLint" }' },
    status: 0,
    check: ({ text }) => contains(text('.ai-plan-lint.json'), '"rules"'),
  },
  {
    title: 'the plan that the configuration names for jobs that name none',
    args: ['--format', 'json', 'jobs'],
    files: {
      'docs/plan.md': '# Plan\n\n- We fine-tune Qwen3-8B to sort 9,000 mails a day.\n',
      '.ai-plan-lint.json': '{ "plan": "docs/plan.md" }',
      'jobs/a.yaml': 'model_name_or_path: google/gemma-3-4b-it\ndataset_name: a/b\nmax_steps: 9\n',
      'jobs/b.yaml': 'model_name_or_path: Qwen/Qwen3-8B\ndataset_name: a/b\nmax_steps: 9\n',
    },
    status: 1,
    check: ({ stdout }) => {
      const files: { findings: { rule: string; related: { path: string }[] }[] }[] = JSON.parse(stdout).files;
      same(
        files.map((it) => it.findings.map(({ rule, related }) => [rule, related.at(-1)?.path])),
        [[['config-plan-mismatch', 'docs/plan.md']], []],
      );
    },
  },
  {
    title: 'a plan that is named and not there',
    args: ['jobs'],
    files: {
      'docs/plan.md': '# Plan\n',
      '.ai-plan-lint.json': '{ "plan": "nope/plan.md" }',
      'jobs/a.yaml':
        '# ai-plan: ../docs/plann.md\nmodel_name_or_path: Qwen/Qwen3-8B\ndataset_name: a/b\nmax_steps: 9\n',
      'jobs/b.yaml': '# ai-plan: ../../elsewhere/plan.md\nmodel_name_or_path: a/b\ndataset_name: a/b\nmax_steps: 9\n',
      'jobs/c.yaml': 'model_name_or_path: Qwen/Qwen3-8B\ndataset_name: a/b\nmax_steps: 9\n',
    },
    status: 0,
    says: ['not found: ../docs/plann.md.', 'not found: ../../elsewhere/plan.md.', 'not found: nope/plan.md.'],
  },
  {
    title: 'front matter that is not understood',
    args: ['a.md', 'b.md'],
    files: { 'a.md': `---\nai-plan: nonsense\n---\n\n${plan}`, 'b.md': `---\nai-plan: False\n---\n\n${plan}` },
    status: 2,
    says: ['a.md\n', 'knowledge-by-training'],
    tells: ['a.md: "ai-plan: nonsense" in the front matter is not understood. Write true or false'],
    avoids: ['b.md\n'],
  },
];
