/** Reads the facts of a training job from a script, from infrastructure code or from the code cells of a notebook. */

import { mayBeJobInCode } from '../../facts/job-words.ts';
import { evaluationScripts, type ScriptFormat, scriptFormats } from '../../facts/script-formats.ts';
import { codeOf } from '../../read/comments.ts';
import type { PlacedText } from '../../read/notebook.ts';
import type { Span } from '../../text/span.ts';
import { baseModel } from './facts.ts';
import type { KnownFile, Stated, TrainingJob } from './job.ts';

const longest = 300_000;

/** The job that the code starts, if it starts one. */
export function jobInCode(code: PlacedText): TrainingJob | undefined {
  const source = code.text.length > longest ? code.text.slice(0, longest) : code.text;
  if (!mayBeJobInCode.test(source)) return undefined;
  const text = codeOf(source);
  const format = scriptFormats.find((it) => it.fits.test(text) && (it.text?.test(text) ?? true) && followIn(text, it));
  return format ? toJob(format, text, (span) => placed(span, code)) : undefined;
}

/** The evaluation that a script runs, if it runs one. */
export function evaluationInCode({ text }: PlacedText): KnownFile | undefined {
  const head = text.slice(0, longest);
  const found = evaluationScripts.map(({ name, fits }) => ({ name, call: fits.exec(head) })).find((it) => it.call);
  if (!found?.call) return undefined;
  const [words] = found.call;
  const key = { start: found.call.index, end: found.call.index + words.length };
  return { name: found.name, kind: 'evaluation', keys: [words.trim()], key };
}

/** Words that must stand behind the call, in their order. */
function followIn(text: string, { fits, followedBy = [] }: ScriptFormat): boolean {
  let at = fits.exec(text)?.index ?? 0;
  for (const word of followedBy) {
    at = text.indexOf(word, at);
    if (at === -1) return false;
  }
  return true;
}

function toJob(format: ScriptFormat, text: string, place: (span: Span) => Span): TrainingJob {
  const call = format.fits.exec(text);
  const start = call?.index ?? 0;
  // A command's flags stand behind it; those of another command above it are not its own.
  const from = format.reach === undefined ? 0 : start;
  const region = format.reach === undefined ? text : text.slice(start, start + format.reach);
  const stated = (pattern: RegExp): Stated | undefined => {
    const found = pattern.exec(region);
    const value = found?.groups?.value;
    if (!found || value === undefined || value === '') return undefined;
    const at = from + found.index + found[0].lastIndexOf(value);
    return { value, span: place({ start: at, end: at + value.length }) };
  };
  // A command over lines is told by where it ends: at the address that it calls.
  const words = call?.[0].split('\n').at(-1)?.trim() ?? '';
  const key = start + (call?.[0].lastIndexOf(words) ?? 0);
  const base = stated(format.base);
  const dataset = stated(format.dataset);
  return {
    format: format.id,
    name: format.name,
    keys: [words],
    key: place({ start: key, end: key + words.length }),
    base: base ? baseModel(base) : undefined,
    datasets: dataset ? [dataset] : [],
    method: format.methods?.find(([pattern]) => pattern.test(region))?.[1] ?? 'supervised',
    epochs: stated(format.epochs),
    examples: undefined,
    evaluation: stated(format.evaluation),
    adapter: stated(format.adapter),
    bits: format.bits && stated(format.bits),
    isSample: false,
    platform: format.platform,
  };
}

/** Where a part of the code stands in its file. */
export function placed(span: Span, { offsets }: PlacedText): Span {
  if (offsets.length === 0) return span;
  const start = offsets[span.start] ?? 0;
  return { start, end: (offsets[Math.max(span.end - 1, span.start)] ?? start) + 1 };
}
