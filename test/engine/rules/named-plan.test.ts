/** Training jobs and the plan that they name: missing, fitting, departing; and what the plan's evidence does for the job. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixesFor, type LintOptions, lint, type Report } from '../../../src/engine.ts';
import { pathBeside, relativePath } from '../../../src/read/paths.ts';
import { withDefaults } from '../../../src/remedies/snippet.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { applyEdits } from '../../../src/text/span.ts';

const plan = `# Plan: mail queues

Status: proposed. The desk gets 46,000 mails a day.

- We fine-tune Qwen2.5-3B-Instruct on \`data/mail-v4.jsonl\` to sort mails at a tenth of the cost.
`;

function job(base: string, data: string, head = '# ai-plan: plan.md\n'): string {
  return `${head}base_model: ${base}\ndatasets:\n  - path: ${data}\n    type: alpaca\nadapter: lora\nmicro_batch_size: 8\n`;
}

function report(
  text: string,
  path = 'jobs/train.yaml',
  files: Readonly<Record<string, string>> = { 'jobs/plan.md': plan },
): Report {
  return lint({ path, text }, { settings: defaultSettings, today: '2026-11-24', readNeighbour: (it) => files[it] });
}

function told(text: string): string[] {
  return report(text).findings.map((it) => `${it.rule} ${it.severity} ${text.slice(it.span.start, it.span.end)}`);
}

describe('training-config-without-plan', () => {
  it.each<[string, string, string[]]>([
    ['no plan', job('Qwen/Qwen3-4B', 'd.jsonl', ''), ['training-config-without-plan information Qwen/Qwen3-4B']],
    ['a plan in a comment', job('Qwen/Qwen2.5-3B-Instruct', 'data/mail-v4.jsonl'), []],
    ['a plan in a key', job('Qwen/Qwen2.5-3B-Instruct', 'data/mail-v4.jsonl', 'ai_plan: plan.md\n'), []],
    ['a plan that cannot be read', job('Qwen/Qwen3-4B', 'd.jsonl', '# ai-plan: elsewhere.md\n'), []],
    [
      'no base model',
      'stage: sft\nfinetuning_type: lora\ndataset: letters\n',
      ['training-config-without-plan information stage'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    '### ai-plan: plan.md\n',
    '# ai-plan: plan.md   # approved by Ana\n',
    '# ai-plan: plan.md#goal\r\n',
    '#ai_plan = "plan.md"\n',
  ])('reads a comment as people write it: %j', (head) => {
    const { document, findings } = report(job('Qwen/Qwen2.5-3B-Instruct', 'data/mail-v4.jsonl', head));
    expect([document.namedPlan?.path, findings]).toEqual(['jobs/plan.md', []]);
  });

  it('hears a comment in the code of a notebook, and points at it', () => {
    const source = ['import trl\n', '# ai-plan: plan.md\n', 'trainer = SFTTrainer("google/gemma-3-4b-it")'];
    const text = JSON.stringify({ cells: [{ cell_type: 'code', source }] });
    const { document, findings } = report(text, 'jobs/train.ipynb');
    const { start = 0, end = 0 } = document.namedPlan?.span ?? {};
    expect(findings.map((it) => it.rule)).toEqual([]);
    expect(text.slice(start, end)).toBe('plan.md');
  });

  it('takes a comment in a block of JSON', () => {
    const text = '/* ai-plan: plan.md */\n{ "model": "gpt-5", "training_file": "file-a", "suffix": "x" }';
    expect(report(text, 'jobs/train.jsonc').document.namedPlan?.words).toBe('plan.md');
  });

  it.each(['examples/train.yaml', 'tests/fixtures/train.yaml', 'lib/__tests__/train.yaml'])(
    'asks for no plan of a job that only shows how one looks: %s',
    (path) => {
      expect(report(job('Qwen/Qwen3-4B', 'd.jsonl', ''), path).findings).toEqual([]);
    },
  );

  it('asks for the plan of a job in a project below a folder for tests', () => {
    const found = report(job('Qwen/Qwen3-4B', 'd.jsonl', ''), '/home/tests/mail/jobs/train.yaml').findings;
    expect(found.map((it) => it.rule)).toEqual(['training-config-without-plan']);
  });

  describe('whose plan is not there', () => {
    const folders: Readonly<Record<string, string | undefined>> = {
      'jobs/': 'train.yaml\nother.md',
      './': '',
      'docs/': '',
    };
    const found = (text: string, options: Partial<LintOptions> = {}) =>
      lint(
        { path: 'jobs/train.yaml', text },
        { settings: defaultSettings, today: '2026-11-24', readNeighbour: (it) => folders[it], ...options },
      ).findings.filter((it) => it.rule === 'training-config-without-plan');
    const config = (plan: string) => ({ settings: { ...defaultSettings, plan } });

    it.each<[string, string, string]>([
      ['beside it', 'plann.md', 'plann.md'],
      ['above it', '../plann.md', '../plann.md'],
      ['in a folder that is not there', '../docs/plan.md', '../docs/plan.md'],
    ])('is told at its name: %s', (_, path, words) => {
      const text = job('Qwen/Qwen3-4B', 'd.jsonl', `# ai-plan: ${path}\n`);
      const [finding, ...rest] = found(text);
      expect(rest).toEqual([]);
      expect(finding?.message).toContain(`was not found: ${words}.`);
      expect(finding && text.slice(finding.span.start, finding.span.end)).toBe(words);
    });

    it('is told at the job where the configuration names it', () => {
      const text = job('Qwen/Qwen3-4B', 'd.jsonl', '');
      const [finding] = found(text, config('docs/plan.md'));
      expect(finding?.message).toContain('was not found: docs/plan.md.');
      expect(finding && text.slice(finding.span.start, finding.span.end)).toBe('base_model');
    });

    it.each<[string, string, Partial<LintOptions>]>([
      ['it is there, too large to be read', '# ai-plan: other.md\n', {}],
      ['it is a part of one that is there', '# ai-plan: other.md#goal\n', {}],
      ['it is on the web', '# ai-plan: https://wiki.example/plan\n', { readNeighbour: () => '' }],
      ['its folder cannot be seen', '# ai-plan: /elsewhere/plan.md\n', {}],
      ['the host has no files', '# ai-plan: plann.md\n', { readNeighbour: () => undefined }],
      [
        'the host has no files, and the configuration names it',
        '',
        { ...config('p.md'), readNeighbour: () => undefined },
      ],
    ])('is not said to be missing where %s', (_, head, options) => {
      expect(found(job('Qwen/Qwen3-4B', 'd.jsonl', head), options)).toEqual([]);
    });

    it.each<[string, string, string]>([
      ['train.py', '#!/usr/bin/env python3\n', 'import trl\ntrainer = SFTTrainer("google/gemma-3-4b-it")\n'],
      ['train.sh', '#!/bin/bash\n', 'trl sft --model google/gemma-3-4b-it --dataset_name letters\n'],
      ['model.tf', '', 'resource "aws_bedrock_custom_model" "m" {\n  base_model_identifier = "titan"\n}\n'],
      ['train.yaml', '\uFEFF', 'stage: sft\nfinetuning_type: lora\ndataset: letters\n'],
    ])('can be named in the first lines of %s, below those that others read', (path, head, rest) => {
      const options = { settings: defaultSettings, today: '2026-11-24' };
      const source = { path, text: head + rest };
      const unnamed = lint(source, options);
      const finding = unnamed.findings.find((it) => it.rule === 'training-config-without-plan');
      const [fix] = finding ? fixesFor(source, unnamed, finding) : [];
      const text = withDefaults(applyEdits(source.text, fix?.edits ?? []));
      expect(text).toBe(`${head}# ai-plan: path/to/plan.md\n${rest}`);
      expect(lint({ path, text }, options).document.namedPlan?.words).toBe('path/to/plan.md');
    });

    it('still lets a job without one name a plan that is to be filled in', () => {
      const source = { path: 'jobs/train.yaml', text: 'stage: sft\nfinetuning_type: lora\ndataset: letters\n' };
      const options = { settings: defaultSettings, today: '2026-11-24', readNeighbour: (it: string) => folders[it] };
      const unnamed = lint(source, options);
      const [finding] = unnamed.findings;
      expect(finding && fixesFor(source, unnamed, finding).map((it) => it.title)).toEqual([
        'Name the plan of this job',
      ]);
    });
  });

  it('says what told the format', () => {
    const [found] = report(job('Qwen/Qwen3-4B', 'd.jsonl', '')).findings;
    expect(found?.message).toContain('(Axolotl, recognised by `base_model`, `datasets`, `adapter`)');
  });
});

describe('config-plan-mismatch', () => {
  it.each<[string, string, string[]]>([
    [
      'another base',
      job('google/gemma-3-4b-it', 'data/mail-v4.jsonl'),
      ['config-plan-mismatch warning google/gemma-3-4b-it'],
    ],
    [
      'another data set',
      job('Qwen/Qwen2.5-3B-Instruct', 'data/faq.jsonl'),
      ['config-plan-mismatch warning data/faq.jsonl'],
    ],
    [
      'an older data set',
      job('Qwen/Qwen2.5-3B-Instruct', 'data/mail-v3.jsonl'),
      ['config-plan-mismatch warning data/mail-v3.jsonl'],
    ],
    ['the same in another folder', job('Qwen/Qwen2.5-3B-Instruct', 's3://mails/mail-v4.jsonl'), []],
    ['an upload id', job('Qwen/Qwen2.5-3B-Instruct', 'file-77aQueues'), []],
    ['the folder of the data', job('Qwen/Qwen2.5-3B-Instruct', '../data/'), []],
    ['what is filled in later', job('<base model>', '"{{ data }}"'), []],
    ['a name filled in later', job('Qwen/Qwen2.5-3B-Instruct', 'data/mail-{{ date }}.jsonl'), []],
    ['a folder filled in later', job('Qwen/Qwen2.5-3B-Instruct', '"{{ data }}/mail-v4.jsonl"'), []],
    ['a name in a list of data sets', job('Qwen/Qwen2.5-3B-Instruct', 'letters'), []],
    ['a folder without the name of a model', job('./out/checkpoint-500', 'data/mail-v4.jsonl'), []],
    [
      'a folder with the name of another model',
      job('/models/gemma-3-4b-it', 'data/mail-v4.jsonl'),
      ['config-plan-mismatch warning /models/gemma-3-4b-it'],
    ],
    [
      'what the reader of files is given',
      job('Qwen/Qwen2.5-3B-Instruct', 'json\n    data_files: data/faq.jsonl'),
      ['config-plan-mismatch warning data/faq.jsonl'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each<[string, string, string, string[]]>([
    ['another file', 'mails', 'data', ['data mails']],
    ['the same file among others', '"manners, letters"', 'data', []],
    ['another file in a folder of its own', 'mails\ndataset_dir: ../sets', 'sets', ['data mails']],
    ['a name of the hub', 'hub', 'jobs/data', ['data hub']],
    ['a name that is not in the list', 'queues', 'data', []],
    ['a list that is not there', 'mails', 'elsewhere', []],
  ])('follows the list that LLaMA-Factory names data sets by: %s', (_, dataset, folder, expected) => {
    const text = `# ai-plan: plan.md\nstage: sft\nfinetuning_type: lora\ndataset: ${dataset}\n`;
    const list = {
      mails: { file_name: 'mail-v3.jsonl' },
      letters: { file_name: 'mail-v4.jsonl' },
      manners: { file_name: 'manners.json' },
      hub: { file_name: 'mail-v4.jsonl', hf_hub_url: 'harbour/mails' },
    };
    const files = { 'jobs/plan.md': plan, [`${folder}/dataset_info.json`]: JSON.stringify(list) };
    const found = report(text, 'jobs/train.yaml', files).findings.filter((it) => it.rule === 'config-plan-mismatch');
    expect(found.map((it) => `data ${text.slice(it.span.start, it.span.end)}`)).toEqual(expected);
  });

  it('knows the sizes of a base as one, though the user has a fact about one of them', () => {
    const source = { path: 'jobs/train.yaml', text: job('meta-llama/Llama-3.1-8B-Instruct', 'data/mail-v4.jsonl') };
    const fact = { model: 'llama-3.1-8b-instruct', platform: 'amazon-bedrock', shutdown: '2027-06-01' } as const;
    const { findings } = lint(source, {
      settings: { ...defaultSettings, providers: [{ ...fact, asOf: '2026-11-20' }] },
      today: '2026-11-24',
      readNeighbour: () => plan.replace('Qwen2.5-3B-Instruct', 'Llama 3.1 70B'),
    });
    expect(findings.map((it) => it.rule)).not.toContain('config-plan-mismatch');
  });

  it('points into both files', () => {
    const text = job('google/gemma-3-4b-it', 'data/mail-v4.jsonl');
    const related = report(text).findings[0]?.related ?? [];
    expect(related.map((it) => it.path)).toEqual([undefined, 'jobs/plan.md']);
    expect(related[0] && text.slice(related[0].span.start, related[0].span.end)).toBe('plan.md');
    expect(related[1] && plan.slice(related[1].span.start, related[1].span.end)).toBe('Qwen2.5-3B-Instruct');
  });

  it("hears the team's own words in the plan, as in any document of theirs", () => {
    const text = job('google/gemma-3-4b-it', 'data/mail-v4.jsonl');
    const own = plan.replace('fine-tune', 'school');
    const rulesWith = (training: readonly string[]) => {
      const settings = { ...defaultSettings, vocabulary: { ...defaultSettings.vocabulary, training } };
      const read = lint({ path: 'jobs/train.yaml', text }, { settings, today: '2026-11-24', readNeighbour: () => own });
      return read.findings.map((it) => it.rule);
    };
    expect(rulesWith(['school'])).toContain('config-plan-mismatch');
    expect(rulesWith([])).not.toContain('config-plan-mismatch');
  });

  const forFacts = 'We fine-tune Qwen2.5-3B-Instruct on `data/mail-v4.jsonl` so that it knows our opening hours.';
  const knowing = 'description: Trained so that the model knows our opening hours and policies.';
  const sounding = 'goal: the model sounds like our front desk, breezy and short';

  it.each<[string, string, string, string[]]>([
    [
      'facts for a behaviour',
      plan,
      knowing,
      ['This job aims at facts; the plan it names (plan.md) trains for a behaviour.'],
    ],
    [
      'a behaviour for facts',
      `# Plan\n\n${forFacts}\n`,
      sounding,
      ['This job aims at a behaviour; the plan it names (plan.md) trains for facts.'],
    ],
    ['facts for facts', `# Plan\n\n${forFacts}\n`, knowing, []],
    ['a behaviour for a behaviour', plan, sounding, []],
    [
      'facts in a comment on another training',
      plan,
      '# TODO: second adapter, to be trained on the FAQ so that it knows our opening hours',
      [],
    ],
  ])('tells needs apart that call for different tools: %s', (_, named, line, expected) => {
    const text = `${job('Qwen/Qwen2.5-3B-Instruct', 'data/mail-v4.jsonl')}${line}\n`;
    const found = report(text, 'jobs/train.yaml', { 'jobs/plan.md': named }).findings;
    const mismatches = found.filter((it) => it.rule === 'config-plan-mismatch');
    expect(mismatches.map((it) => it.message)).toEqual(
      expected.map((it) => `${it} Bring the two in line, or name another plan.`),
    );
    for (const { span } of mismatches) expect(text.slice(span.start, span.end)).toBe('Qwen/Qwen2.5-3B-Instruct');
  });
});

describe('goals of a job', () => {
  it.each<[string, string]>([
    ['goal: the model sounds like our front desk, breezy and short', 'tone-by-training'],
    ['objective: it returns strict JSON with five fields', 'format-by-training'],
    ['# goal: it follows our twelve-step intake checklist in order', 'procedure-by-training'],
  ])('%s', (line, rule) => {
    const found = report(`${job('Qwen/Qwen3-4B', 'd.jsonl', '')}${line}\n`).findings.map((it) => it.rule);
    expect(found).toContain(rule);
  });

  it.each<[string, number]>([
    ['# Goal: the assistant knows our tariffs and the returns policy', 2],
    ['# Goal: learns the room rates so that agents can quote them', 1],
    ['purpose: It learns the bus times. It knows them by heart, and it knows the fares.', 2],
  ])('does not take one of two goals for the other, and tells the same one once: %s', (goal, count) => {
    const description = 'description: learns the room rates so that agents can quote them';
    const found = report(`${goal}\n${job('Qwen/Qwen3-4B', 'd.jsonl', '')}${description}\n`).findings;
    expect(found.filter((it) => it.rule === 'knowledge-by-training')).toHaveLength(count);
  });

  it.each([
    '# train LoRA on the frozen FP8 base instead',
    '# Target routed experts (3D nn.Parameter tensors, not nn.Linear: use lora_target_parameters)',
    '# Config for multi-device SFT for reasoning in full_finetune_distributed.py',
    '# Configuration for fine-tuning Gemma 4 26B-A4B MoE (128 experts) with MedPix dataset',
    '# standard LoRA fine-tuning with SwanLab integration',
    '# DPO on corrected queues, 100 steps, fixed sequence length',
  ])('takes a comment about settings for no plan: %s', (line) => {
    const found = report(`${job('Qwen/Qwen3-4B', 'd.jsonl', '')}${line}\n`).findings.map((it) => it.rule);
    expect(found).toEqual(['training-config-without-plan']);
  });

  it('hears what a comment wants', () => {
    const line = '# TODO: second adapter, to be trained on the moving-house FAQ, so agents can ask it';
    const found = report(`${job('Qwen/Qwen3-4B', 'd.jsonl', '')}${line}\n`).findings.map((it) => it.rule);
    expect(found).toContain('knowledge-by-training');
  });

  it.each(['unsloth-script.py', 'trl-script.py', 'openai-script.py', 'together-cli.sh', 'terraform-bedrock.tf'])(
    'hears the comments of a script: %s',
    (file) => {
      const goal = 'we will fine-tune Llama 3 on our handbook so that it knows our policies.';
      const script = readFileSync(`test/fixtures/configs/${file}`, 'utf8');
      const rules = (text: string) => report(text, `jobs/${file}`).findings.map((it) => it.rule);
      expect(rules(`${script}# Goal: ${goal}\n`)).toContain('knowledge-by-training');
      expect(rules(`${script}# ai-plan-disable-next-line -- agreed\n# Goal: ${goal}\n`)).not.toContain(
        'knowledge-by-training',
      );
      expect(rules(`${script}x = "Goal: ${goal}"\n`)).not.toContain('knowledge-by-training');
    },
  );

  it('takes the comments of a script that starts no training for words about code', () => {
    const text =
      '# We will fine-tune Llama 3 on our handbook so that it knows our policies.\nclass MyTrainer(Trainer):\n';
    expect(report(text, 'jobs/trainer.py').findings).toEqual([]);
  });

  it('says nothing where the file starts no training', () => {
    expect(report('service: mail\ngoal: the desk sounds breezy and short\n').findings).toEqual([]);
  });
});

describe('an evaluation beside the job counts, told by its keys', () => {
  const promptfoo = 'prompts: [a.txt]\nproviders: [openai:gpt-4.1-mini]\ntests: [{ vars: { a: 1 } }]\n';
  const flow = 'inputs: {}\noutputs: {}\nnodes: [{ name: a, source: { path: a.py }, aggregation: true }]\n';
  const words = (files: Readonly<Record<string, string>>) =>
    report(job('Qwen/Qwen3-4B', 'd.jsonl', ''), 'jobs/train.yaml', withFolders(files))
      .document.evidence.filter((it) => it.kind === 'evaluation')
      .map((it) => it.words);

  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['nothing', {}, []],
    ['Promptfoo', { 'jobs/promptfooconfig.yaml': promptfoo }, ['Promptfoo (promptfooconfig.yaml)']],
    ['any name', { 'jobs/mail.yml': promptfoo }, ['Promptfoo (mail.yml)']],
    ['a folder for it', { 'jobs/evals/a.yaml': flow }, ['promptflow evaluation flow (evals/a.yaml)']],
    ['a script', { 'jobs/test_mail.py': 'from deepeval import assert_test\n' }, ['DeepEval (test_mail.py)']],
    ['another job', { 'jobs/other.yaml': job('Qwen/Qwen3-4B', 'd.jsonl', '') }, []],
    ['a folder elsewhere', { 'other/promptfooconfig.yaml': promptfoo }, []],
  ])('%s', (_, files, expected) => {
    expect(words(files)).toEqual(expected);
  });
});

/** Folders, too: their names by a path that ends with a slash. */
function withFolders(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const folders = new Map<string, string[]>();
  for (const path of Object.keys(files)) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    folders.set(folder, [...(folders.get(folder) ?? []), path.slice(folder.length)]);
  }
  return { ...files, ...Object.fromEntries([...folders].map(([folder, names]) => [folder, names.join('\n')])) };
}

it.each([
  ['/repo/jobs/train.yaml', '/repo/docs/plan.md', '../docs/plan.md'],
  ['/repo/train.yaml', '/repo/plan.md', 'plan.md'],
  ['/repo/a/b/train.yaml', '/repo/plan.md', '../../plan.md'],
  ['/repo/train.yaml', '/repo/a/b/plan.md', 'a/b/plan.md'],
])('relativePath is the way back of pathBeside: %s, %s', (from, to, expected) => {
  expect(relativePath(from, to)).toBe(expected);
  expect(pathBeside(from, expected)).toBe(to);
});

describe('pathBeside', () => {
  it.each([
    ['jobs/train.yaml', 'plan.md', 'jobs/plan.md'],
    ['jobs/a/train.yaml', '../plan.md', 'jobs/plan.md'],
    ['train.yaml', './docs/plan.md', 'docs/plan.md'],
    ['train.yaml', '../plan.md', '../plan.md'],
    ['/repo/jobs/train.yaml', '../docs/plan.md', '/repo/docs/plan.md'],
    ['jobs/train.yaml', '/docs/plan.md', '/docs/plan.md'],
    ['jobs\\train.yaml', '..\\plan.md', 'plan.md'],
    ['file:///repo/jobs/train.yaml', '../plan.md', 'file:///repo/plan.md'],
  ])('%s names %s: %s', (from, named, expected) => {
    expect(pathBeside(from, named)).toBe(expected);
  });
});
