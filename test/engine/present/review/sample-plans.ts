/** Two plans as people write them, with the reports that belong to them: one that starts in the wrong place, one that earned its tune. */

import { SampleReport } from './sample.ts';

const misplacedText = `# Support assistant 2027: plan

Owner: Service Operations. Start: 2026-12-08.

## Goal

Answer 60 % of the questions of our tenants without a person.

## Approach

- Fine-tune gpt-4.1-mini at OpenAI on our handbook and the fee schedule, so that it knows our rules.
- Retrain it every Friday, so that the prices it quotes are this week's.
- Train it on 4,000 sent replies until it **writes the way our team does**.
- The bot searches the tenancy law collection through an index and cites the paragraph.
- We will not train on tenants' letters.
- Extraction of name, flat and date goes through a JSON schema.
- Could a tuned model also plan the caretakers' tours?

## Milestones

1. Training run in January
2. Pilot with two estates
3. Prompt review

## Volume

About 350 questions reach us on a working day.
`;

/** Wrong tools, wrong order, low volume, a provider that closes. */
export function misplacedPlan(): SampleReport {
  const base = { model: 'gpt-4.1-mini', words: 'gpt-4.1-mini', isOpenWeights: false };
  const start = misplacedText.indexOf(base.words);
  return new SampleReport(misplacedText, 'docs/support-assistant.md')
    .claim('Fine-tune gpt-4.1-mini', 'knowledge', {
      target: {
        base: { ...base, span: { start, end: start + base.words.length } },
        platform: { id: 'openai', isStated: true },
        starts: undefined,
      },
    })
    .finding('knowledge-by-training', 'Fine-tune gpt-4.1-mini', {
      alternative: 'retrieval',
      message:
        'The plan trains a model to know what "our handbook" contains, but training shapes behaviour and does not store facts reliably. Retrieve from it when a question comes in, or put it in a long prompt.',
    })
    .finding('provider-winding-down', 'Fine-tune gpt-4.1-mini', {
      message:
        'OpenAI is closing self-serve fine-tuning: no new jobs from 2027-01-06 (in 43 days). A tune started today would serve 51 days.',
    })
    .finding('volume-below-bar', 'Fine-tune gpt-4.1-mini', {
      message: 'The plan states 350 calls a day; below 1,000 a day a tuned model rarely earns back its upkeep.',
    })
    .claim('Retrain it', 'changing-knowledge')
    .finding('stale-snapshot', 'Retrain it', {
      alternative: 'retrieval',
      message:
        'Prices change between training runs; a trained model keeps the old ones. Read the live price when it is asked for.',
    })
    .claim('Train it on 4,000 sent replies', 'tone')
    .finding('tone-by-training', 'Train it on 4,000 sent replies', {
      alternative: 'system-prompt-with-examples',
      message: 'A prompt with a few good replies moves tone, and nothing here says that it was tried. Try it first.',
    })
    .claim('searches the tenancy law collection', 'knowledge', { mechanism: 'retrieval' })
    .claim('train on tenants', 'unstated', { stance: 'rejected' })
    .claim('a JSON schema', 'format', { mechanism: 'structured-output' })
    .claim('a tuned model also plan', 'decision', { stance: 'asked' })
    .finding('training-before-prompting', 'Training run in January', {
      ofClaim: false,
      message:
        'The training run comes before the first prompting step. Prompt first, measure, and train only where that falls short.',
    })
    .evidence('volume', '350 questions', 350)
    .steps(
      ['training', 'Training run in January'],
      ['other', 'Pilot with two estates'],
      ['prompting', 'Prompt review'],
    );
}

const earnedText = `# Queue routing for secure messages

About 26,000 messages a day, each to be placed in one of 27 queues.

| Set-up | Macro-F1, 2,000 held out | Price |
|---|---|---|
| large model, prompted | 0.937 | 4.10 EUR per 1,000 messages |
| small tuned model | to be measured | 0.52 EUR per 1,000 messages |

Qwen3-4B is fine-tuned on 18,400 settled messages, so that the same quality costs a fifth.

- Training run: 610 EUR
- Hosting on our own cards: 410 EUR a month
- Annotation of 18,400 messages: 9,800 EUR
- The 2,000 held-out messages are scored before each release and every Monday.
- The routing team keeps the data and retrains each quarter.
`;

/** One narrow task at volume, measured, priced and looked after. */
export function earnedPlan(): SampleReport {
  return new SampleReport(earnedText, 'docs/queue-routing.md')
    .claim('fine-tuned on 18,400 settled messages', 'economics')
    .evidence('volume', '26,000 messages a day', 26_000)
    .evidence('prompt-baseline', 'large model, prompted | 0.937')
    .evidence('training-cost', 'Training run: 610 EUR')
    .evidence('hosting', 'Hosting on our own cards: 410 EUR a month')
    .evidence('evaluation', 'scored before each release and every Monday')
    .evidence('retraining', 'retrains each quarter')
    .evidence('self-hosted', 'our own cards');
}
