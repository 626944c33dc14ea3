/** The numeric bars of the rules with where each comes from. All of them are defaults that settings can change. */

export interface Bar {
  readonly value: number;
  readonly reading: string;
  readonly source: string;
  /** False where the number is a practitioner's opinion or our own reading of one. */
  readonly verified: boolean;
}

export const bars = {
  volumeWarnBelowPerDay: bar(
    1000,
    'calls a day below which a tune does not earn back',
    'house reading of practice',
    false,
  ),
  volumeInformBelowPerDay: bar(
    8000,
    'calls a day from which a tune can pay',
    'worked example of 8,000 tickets a day',
    false,
  ),
  formatVolumePerMonth: bar(1_000_000, 'calls a month from which tuning for a format can pay', 'practice', false),
  minimumExamples: bar(200, 'clean, labelled examples: "hundreds"', 'practice', false),
  blockedBelowExamples: bar(
    10,
    'examples that every hosted service asks for',
    'OpenAI supervised fine-tuning guide',
    true,
  ),
  startExamples: bar(50, 'examples to start with', 'OpenAI supervised fine-tuning guide', true),
  vertexStartExamples: bar(100, 'examples to start with', 'Google tuning pages, 2026-09-25', true),
  bedrockMinimumExamples: bar(100, 'examples for Llama and Nova', 'AWS data preparation pages', true),
  heldOutExamples: bar(50, 'examples kept aside, or a tenth of all', 'common practice', false),
  suspiciousEpochs: bar(
    5,
    'epochs on a small set above which facts are being memorised',
    'house reading of gekhman2024',
    false,
  ),
} as const satisfies Record<string, Bar>;

function bar(value: number, reading: string, source: string, verified: boolean): Bar {
  return { value, reading, source, verified };
}
