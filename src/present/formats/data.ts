/** What a training data file holds, for programs and for people, whether or not there is a finding about it. */

import type { DataRemark, TrainingData } from '../../claims/data-file/training-data.ts';
import { remarkWords } from '../../rules/facts-in-training-data.ts';
import type { LineIndex } from '../../text/line-index.ts';
import { inWords } from '../../text/wording.ts';
import { counted } from './count.ts';

export interface OutcomeData {
  readonly shape: TrainingData['shape'];
  /** Counted, or estimated where the file was sampled. */
  readonly examples: number;
  readonly sampled: boolean;
  /** How many examples were read, and what their answers do. */
  readonly read: number;
  readonly facts: number;
  readonly behaviour: number;
  readonly unclear: number;
  readonly remarks: readonly {
    readonly kind: DataRemark['kind'];
    readonly count: number;
    readonly message: string;
    /** The first line that it is about. */
    readonly line: number | null;
  }[];
}

export function toOutcomeData(data: TrainingData, index: LineIndex): OutcomeData {
  const { shape, count, isSampled, read, facts, behaviour, unclear, remarks } = data;
  return {
    shape,
    examples: count,
    sampled: isSampled,
    read,
    facts,
    behaviour,
    unclear,
    remarks: remarks.map((it) => ({
      kind: it.kind,
      count: it.count,
      message: inWords(remarkWords(it)),
      line: it.span ? index.lineAt(it.span.start) : null,
    })),
  };
}

/** Sentences about the records that people should read; a small file alone is no reason to speak. */
export function dataNotes({ examples, sampled, read, facts, behaviour, unclear, remarks }: OutcomeData): string[] {
  const isWorthIt = remarks.some((it) => it.kind !== 'few-examples');
  if (!isWorthIt) return [];
  const size = sampled ? `about ${counted(examples, 'example')}, ${read} of them read` : counted(examples, 'example');
  const kinds = `${facts} state facts, ${behaviour} show a behaviour, ${unclear} could be either`;
  return [`Training data: ${size}. ${kinds}.`, ...remarks.map(({ message, line }) => atLine(message, line))];
}

function atLine(message: string, line: number | null): string {
  return line === null ? message : `${message} The first: line ${line}.`;
}
