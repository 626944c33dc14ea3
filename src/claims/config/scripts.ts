/** Reads the facts of a training job from a script, from infrastructure code or from the code cells of a notebook. */

import { type ScriptFormat, scriptFormats } from '../../facts/script-formats.ts';
import type { PlacedText } from '../../read/notebook.ts';
import type { Span } from '../../text/span.ts';
import { baseModel } from './facts.ts';
import type { Stated, TrainingJob } from './job.ts';

const longest = 300_000;

/** The job that the code starts, if it starts one. */
export function jobInCode(code: PlacedText): TrainingJob | undefined {
  const text = code.text.length > longest ? code.text.slice(0, longest) : code.text;
  if (!/fine-tuning create|firectl|aws_bedrock_custom_model|FastLanguageModel/.test(text)) return undefined;
  const format = scriptFormats.find((it) => it.fits.test(text));
  return format ? toJob(format, text, (span) => placed(span, code)) : undefined;
}

function toJob(format: ScriptFormat, text: string, place: (span: Span) => Span): TrainingJob {
  const stated = (pattern: RegExp): Stated | undefined => {
    const found = pattern.exec(text);
    const value = found?.groups?.value;
    if (!found || value === undefined || value === '') return undefined;
    const start = found.index + found[0].lastIndexOf(value);
    return { value, span: place({ start, end: start + value.length }) };
  };
  const call = format.fits.exec(text);
  const start = call?.index ?? 0;
  const words = (call?.[0] ?? '').split('\n')[0] ?? '';
  const base = stated(format.base);
  const dataset = stated(format.dataset);
  return {
    format: format.id,
    name: format.name,
    keys: [words.trim()],
    key: place({ start, end: start + words.length }),
    base: base ? baseModel(base) : undefined,
    datasets: dataset ? [dataset] : [],
    method: format.methods?.find(([pattern]) => pattern.test(text))?.[1] ?? 'supervised',
    epochs: stated(format.epochs),
    examples: undefined,
    evaluation: stated(format.evaluation),
    adapter: stated(format.adapter),
    platform: format.platform,
  };
}

function placed(span: Span, { offsets }: PlacedText): Span {
  if (offsets.length === 0) return span;
  const start = offsets[span.start] ?? 0;
  return { start, end: (offsets[Math.max(span.end - 1, span.start)] ?? start) + 1 };
}
