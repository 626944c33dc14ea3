/** The look at bytes turns away only what the look at text turns away: nobody loses a finding to speed. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHoldClaimsInBytes } from '../../../src/read/markdown/byte-gate.ts';
import { mayHoldClaims } from '../../../src/read/markdown/gate.ts';

const encoder = new TextEncoder();
const passes = (text: string) => mayHoldClaimsInBytes(encoder.encode(text));

const documents = readdirSync('test/corpus', { recursive: true, encoding: 'utf8' })
  .filter((it) => it.endsWith('.md') || it.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join('test/corpus', name), 'utf8'), isLabelled: isLabelled(name) }));

/** Whether readers found something in a document that must be told. */
function isLabelled(name: string): boolean {
  const path = join('test/corpus', name.replace(/\.\w+$/u, '.labels.json'));
  return existsSync(path) && /"must"/u.test(readFileSync(path, 'utf8'));
}

/** They name no act that any word of ours tells, or no model near it, and would hardly be understood if they were read. */
const riddles = [
  'eleventh-volume/p62-112-ears-car-sharing.md',
  'fates-three/p60-77-plant-protection-agency-sow.md',
  'fates-two/p56-20-plan-wine-appellation.md',
  'fourteenth-volume/p65-75-spec-parliament-library-briefing-service.md',
  'in-passing-kept/t-kickoff-foodlab-3.md',
  'in-passing-kept/t-works-council-info-3.md',
  'in-passing-two/u-issue-dental-lab-3.md',
  'in-passing-two/u-nightlight-voice-pi-2.md',
  'in-passing-two/v-bee-inspector-3.txt',
  'in-passing-two/v-notary-gtm-3.md',
  'in-passing-two/v-npc-investment-memo-3.md',
  'in-passing-two/v-skilift-launch-1.md',
  'in-passing-two/v-theatre-product-brief-3.md',
  'in-passing-two/w-payroll-bureau-3.md',
  'in-passing/p-crane-hire-milestones-3.md',
  'in-passing/p-ski-resort-plan-2.md',
  'in-passing/r-standup-2025-09-18-2.md',
  'in-passing/s-beekeepers-forum-2.md',
  'in-passing/s-beekeepers-forum-3.md',
  'in-passing/s-joinery-family-council-3.md',
  'in-passing/t-discharge-letter-vendors-3.md',
  'mentions-kept/c-chat-digest-marketplace-1.md',
  'mentions-kept/c-chat-digest-marketplace-2.md',
  'mentions/b-marsh-lane-homes-letter-1.txt',
  'mentions/d-grant-folkmuseum-letters-3.md',
  'oblique/p23-31-plan-notary-helpdesk-kestrel.md',
  'oblique/p23-32-okr-airport-cleaners.md',
  'oblique/p23-48-adr-court-interpreters.md',
  'oblique/p23-49-roadmap-garden-centre.md',
  'oblique/p23-66-application-mountain-rescue.md',
  'phrases/p10-34-thread-glass-workshop.md',
  'purposes-three/p55-121-ticket-texas-utility-coop-voice.md',
  'purposes-three/p55-138-backlog-museum-nonprofit-grants-writer.txt',
  'real-pages/p66-159-helpdesk-roadmap-memo-mixed.md',
  'short/p24-33-design-note-water-utility.md',
  'short/p24-46-email-library-volunteer.txt',
  'short/p24-82-wish-list-scouts.md',
  'thirteenth-volume/p64-194-proposal-monastery-guesthouse.md',
  'threads/p39-032-minutes-order-of-work.md',
  'twelfth-volume/p63-57-ears-airport-lounge.md',
];

/** Words of both lists in the forms that their patterns allow, and what may stand around them. */
const words = [
  ...[
    'fine-tune',
    'Fine\u2011tuned',
    'finetuning',
    'fine adjustment',
    'LoRA',
    'QLoRAs',
    'sft',
    'DPO',
    'grpo',
    'RLHF',
    'peft',
    'fine-tuned',
    'fine-tuning',
    'training run',
    'tuning runs',
    'reinforcement training',
    'trained on',
    'train it',
    'train the',
    'specialise',
    'specialized',
  ],
  ...[
    'rl',
    'URL',
    'distilled',
    'training',
    'untrained',
    'constrained',
    're-train',
    'retrain',
    'tunes',
    'tunnel',
    'adapters',
  ],
  ...[
    'weights',
    'taught',
    'teach',
    'schooled',
    'drill',
    'baked',
    'burn',
    'instil',
    'internalise',
    'memorize',
    'by heart',
  ],
  ...[
    'learns',
    'raised on',
    'steeped',
    'immersed',
    'absorb',
    'reinforce',
    'supervised',
    'fed',
    'feed',
    'lessons',
    'rag',
  ],
  ...[
    'retrieval',
    'vector',
    'embedding',
    'embedded',
    'knowledge base',
    'customise',
    'adapt',
    'brought',
    'exposed',
    'make',
  ],
  ...[
    'preferences',
    'rebuild',
    'grow',
    'index',
    'parameters',
    'own small LLM',
    'bespoke',
    'student',
    'imparted',
    'apprentice',
  ],
  ...[
    'llm',
    'LLMs',
    'language model',
    'GPT-4o',
    'ChatGPT',
    'Claude',
    'gemini',
    'llama3',
    'Nova',
    'assistants',
    'bot',
    'chat bot',
  ],
  ...[
    'companion',
    'AI',
    'said',
    'models',
    'helper',
    'machine',
    '7b',
    '70B',
    '_model',
    'model_',
    'ai-plan',
    'a\u00e9',
    '\u4e00',
  ],
];
const gaps = [
  ' ',
  '\n',
  '-',
  '*',
  '_',
  '',
  ', ',
  'x'.repeat(380),
  '. '.repeat(190),
  '\u4e00'.repeat(395),
  'word '.repeat(79),
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));

describe('the look at bytes', () => {
  it('lets through every document of the collections that may hold a claim', () => {
    expect(documents.filter(({ text }) => mayHoldClaims(text) && !passes(text)).map((it) => it.name)).toEqual([]);
    expect(documents.length).toBeGreaterThan(500);
  });

  it('lets through every document with a label', () => {
    const labelled = documents.filter((it) => it.isLabelled);
    const stopped = labelled.filter(({ text }) => !passes(text) || !mayHoldClaims(text)).map((it) => it.name);
    expect(stopped.toSorted()).toEqual(riddles);
    expect(labelled.length).toBeGreaterThan(300);
  });

  it('lets through whatever the look at text lets through', () => {
    fc.assert(
      fc.property(text, (it) => passes(it) || !mayHoldClaims(it)),
      { numRuns: 5000 },
    );
  });

  it.each([
    'Run `npm install`, then import the module.',
    'The training for new drivers starts in May.',
    'Build the engine with make; it creates an index of all files.',
    'Said of constraints: a URL is no model.',
    `An LLM writes. ${'Much else is told here. '.repeat(80)} Tune the carburettor.`,
  ])('turns ordinary text away: %s', (it) => expect(passes(it)).toBe(false));

  it.each(['fine-tune the LLM', 'ai-plan: true', 'LLM rl', 'An AI, made'])(
    'sees words at both ends of a text: %s',
    (it) => {
      expect(passes(it)).toBe(true);
    },
  );
});
