/** Evaluation, retraining, the end of the base model, own weights: said, or only sounding like it. */

import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/claims/evidence/lines.ts';
import { isDeprecation, isEvaluation, isRetraining, isSelfHosted } from '../../../src/claims/evidence/upkeep.ts';
import { linesIn } from './lines.ts';

const table: readonly [string, string][] = [
  ['evaluation', 'A frozen set of 400 tickets is run through every new version.'],
  ['evaluation', 'Weekly, two supervisors grade 50 random outputs with the rubric.'],
  ['evaluation', 'Quality gate in CI: macro-F1 on the golden set must stay above 0.9.'],
  ['evaluation', 'We track agreement with human coders month by month and roll back under 90 %.'],
  ['evaluation', 'The held-out set is scored before each release.'],
  ['evaluation', 'An LLM judge, calibrated against clinicians (kappa 0.81), scores 200 outputs nightly.'],
  ['evaluation', 'Drift check: every month 200 fresh samples are labelled and compared.'],
  ['evaluation', 'Regression suite of 350 cases, run on each deployment.'],
  ['evaluation', 'Each quarter QA draws 300 outputs and reports the error rate to the board.'],
  ['evaluation', 'Acceptance tests are repeated after each retraining.'],
  ['evaluation', 'A test set of 600 mails is kept aside. It is run after each retrain and on the first of the month.'],
  ['evaluation', 'Monitoring: sampled outputs are reviewed daily against the labels of two clerks.'],
  ['evaluation', 'Evals run continuously; the dashboard shows accuracy per queue.'],
  ['evaluation', 'The evaluation harness replays 1,000 historic calls for each candidate.'],
  ['', 'Acceptance: 95 of 100 cases at hand-over.'],
  ['', 'The steering group accepts the model at the end of the project.'],
  ['', 'Quality will be watched closely by everyone.'],
  ['', 'We meet every Monday.'],
  ['', 'Each letter is read by a human before it goes out.'],
  ['', 'The price list is updated every week.'],
  ['', 'We test it thoroughly before the launch.'],
  ['', 'Unit tests run in CI on each commit of the gateway.'],
  ['', 'The pilot is evaluated by the steering committee in June.'],
  ['retraining', 'The model is retrained every quarter on newly labelled tickets.'],
  ['retraining', 'Owner of the training set: claims data team, who refresh it twice a year and launch a new run.'],
  ['retraining', 'When accuracy drops below 90 %, the data team collects 500 new cases and fine-tunes again.'],
  ['retraining', 'Fresh labels are added monthly by the QA desk and a new adapter is trained each quarter.'],
  ['retraining', 'Re-tuning is scheduled for March and September.'],
  ['retraining', 'Retraining: quarterly, owned by Data Platform.'],
  ['retraining', 'Every six months the student is distilled anew from current logs.'],
  ['retraining', 'Data ownership: Service Desk curates the dataset; retrain on drift > 2 points.'],
  ['retraining', 'If a new category appears, we relabel 1,000 cases and repeat the tuning.'],
  ['retraining', 'The set is maintained by two linguists; each release of the taxonomy triggers a new training run.'],
  ['retraining', '| Retraining | each quarter, data team |'],
  ['', 'The forecast model is retrained nightly.'],
  ['', 'Staff are retrained every year.'],
  ['', 'Corrections are logged.'],
  ['', 'The fall-back is the prompted model.'],
  ['', 'We do not plan to retrain it.'],
  ['', 'The index is refreshed every night.'],
  ['', 'The handbook is updated each quarter.'],
  ['deprecation', 'If OpenAI retires gpt-4.1-mini, we re-tune on its successor within four weeks.'],
  ['deprecation', 'Exit: the dataset and the recipe stay with us, so that the job can be repeated on another base.'],
  ['deprecation', 'Base model end of life: 2027-10. Migration to the successor is budgeted.'],
  [
    'deprecation',
    'The provider announces retirements six months ahead; we reserve two weeks for the move to the next base.',
  ],
  ['deprecation', 'Should AWS discontinue Nova Micro, we fall back to the prompted model until a new tune is ready.'],
  ['deprecation', 'Deprecation plan: pin the snapshot, subscribe to the notices, re-tune on the successor.'],
  ['deprecation', 'When the base is deprecated, the prompt version takes over.'],
  [
    'deprecation',
    'Model lifecycle: Google supports this version until October 2027, after which we move to the successor.',
  ],
  [
    'deprecation',
    'Vendor lock-in is limited: the training data are ours and the tune can be redone on an open model if the provider drops the base.',
  ],
  ['', 'Old regular expressions are retired in March.'],
  ['', 'The old portal is shut down after go-live.'],
  ['', 'The colleague who built it retires in June.'],
  ['', 'The product line was discontinued.'],
  ['', 'We migrate the database to Postgres.'],
  ['self-hosted', 'It will be served on our own servers in Bremen.'],
  ['self-hosted', 'Self-hosted on a single A100 in the company data centre.'],
  ['self-hosted', 'The model runs on-premises.'],
  ['self-hosted', 'Llama 3.1 8B on in-house hardware, no external provider.'],
  ['self-hosted', 'Weights stay on our machines.'],
  ['self-hosted', 'We host it ourselves with vLLM on two L40S.'],
  ['self-hosted', 'An open-weights 3B is tuned and runs on the GPU box in the server room.'],
  ['self-hosted', 'Runs locally on the tablets.'],
  ['', 'Hosted by Azure in Frankfurt.'],
  ['', 'Served by the provider from its EU region.'],
  ['', 'Our own prompt is used.'],
  ['', 'The intranet server is replaced.'],
];

describe('upkeep', () => {
  it.each(table)('%s: %s', (expected, text) => {
    const kinds = linesIn(text).flatMap(kindsOf);
    if (expected === '') expect(kinds).toEqual([]);
    else expect(kinds).toContain(expected);
  });
});

function kindsOf(line: Line): string[] {
  return [
    isEvaluation(line) ? 'evaluation' : '',
    isRetraining(line) ? 'retraining' : '',
    isDeprecation(line) ? 'deprecation' : '',
    isSelfHosted(line) ? 'self-hosted' : '',
  ].filter((it) => it !== '');
}
