/** The numeric bars of the rules with where each comes from. */

/** Defaults that settings can change; all of them are opinion and practice, none is a measurement. */
export const defaultBars = {
  /** Calls a day below which a tune does not earn back: our reading of practice. */
  volumeWarnBelowPerDay: 1000,
  /** Calls a day from which a tune can pay: after a worked example of 8,000 tickets a day. */
  volumeInformBelowPerDay: 8000,
  /** Calls a month from which tuning for a format can pay: practice. */
  formatVolumePerMonth: 1_000_000,
  /** Clean, labelled examples; "hundreds" in practice. */
  minimumExamples: 200,
};

/** Examples without which hosted services start no job (OpenAI's guide to supervised fine-tuning). */
export const refusedBelowExamples = 10;
