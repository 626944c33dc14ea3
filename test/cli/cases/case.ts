/** A call of the command line with what it promises. */

import type { Answer, Call } from '../memory-host.ts';

export interface Case extends Call {
  readonly title: string;
  readonly status: 0 | 1 | 2;
  /** Each stands somewhere in standard output, or in standard error. */
  readonly says?: readonly (string | RegExp)[];
  readonly tells?: readonly (string | RegExp)[];
  /** None of these stands in standard output or standard error. */
  readonly avoids?: readonly string[];
  readonly check?: (answer: Answer) => void;
  /** Why a real process cannot play this case. */
  readonly onlyInMemory?: string;
}

export const plan = `# Boarding assistant: project plan

## Roadmap

- Phase 1: fine-tune Qwen3-8B on the passenger handbook so that it knows every boarding rule.
`;

export const tutorial = '# How to bake bread\n\nMix flour and water, then wait.\n';

export function paths(lines: string, expected: readonly string[]): void {
  same(
    lines
      .split('\n')
      .filter((it) => it !== '')
      .map((it) => JSON.parse(it).path),
    expected,
  );
}

export function same(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

export function contains(text: string | undefined, part: string): void {
  if (!text?.includes(part)) throw new Error(`expected ${JSON.stringify(part)} in ${JSON.stringify(text)}`);
}
