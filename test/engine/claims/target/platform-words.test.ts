/** A line of a budget and a sentence name platforms by the same words. */

import { expect, it } from 'vitest';
import { findModels } from '../../../../src/claims/target/models.ts';
import { platformIn } from '../../../../src/claims/target/platform-words.ts';

it.each([
  ['tuning job, azure | 900', 'azure-openai'],
  ['tuning job, open ai | 900', 'openai'],
  ['tuning job, google | 900', 'google-vertex'],
  ['tuning job in google ai studio | 900', 'google-ai-studio'],
  ['tuning job through the claude api | 900', 'anthropic'],
  ['tuning job at anthropic | 900', 'anthropic'],
  ['tuning job on la plateforme | 900', 'mistral'],
  ['tuning job on together | 900', 'together'],
  ['we work on it together with the desk | 900', undefined],
  ['the openair stage | 900', undefined],
])('%s: %s', (line, platform) => {
  expect(platformIn(line)).toBe(platform);
});

it.each([
  ['Azure AI Foundry', 'azure-openai'],
  ['Google AI Studio', 'google-ai-studio'],
  ['Gemini Enterprise Agent Platform', 'google-vertex'],
  ['AWS Bedrock', 'amazon-bedrock'],
  ['Mistral AI', 'mistral'],
  ['Together.ai', 'together'],
  ['Fireworks AI', 'fireworks'],
])('%s is named in prose', (name, platform) => {
  expect(findModels(`The job runs on ${name} in May.`).map((it) => it.platform)).toEqual([platform]);
});
