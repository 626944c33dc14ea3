/** Asks the checker for a proof that an expression takes time in step with its text; a large one is proven in parts. */

import type { Checker, Diagnosis, Part } from './checker.ts';

export type Proof =
  | { readonly kind: 'linear'; readonly parts: number }
  | { readonly kind: 'superlinear'; readonly diagnosis: Diagnosis }
  | { readonly kind: 'open' };

const options = { checker: 'automaton', timeout: 8000, maxNFASize: 300_000, maxPatternSize: 20_000 };
/** Longer ones are halved before the checker is asked. */
export const longest = 280;

export async function prove(source: string, flags: string, checker: Checker): Promise<Proof> {
  // How an expression is used makes no difference to one match.
  const plain = flags.replace(/[dgy]/g, '');
  if (flags.includes('y')) return prove(`^(?:${source})`, plain, checker);
  if (source.length <= longest) {
    const diagnosis = await checker.check(source, plain, options);
    if (diagnosis.status === 'safe') return { kind: 'linear', parts: 1 };
    if (diagnosis.status === 'vulnerable') return { kind: 'superlinear', diagnosis };
    if (diagnosis.error?.kind === 'unsupported') return { kind: 'open' };
  }
  // A part cannot look back at a group of another one.
  if (/\\(?:k<|[1-9])/.test(source)) return { kind: 'open' };
  let parts = 0;
  const halves = halvesOf(checker.parse(source, plain));
  if (halves.length === 0) return { kind: 'open' };
  for (const half of halves) {
    const proof = await prove(half, plain, checker);
    if (proof.kind !== 'linear') return proof;
    parts += proof.parts;
  }
  return { kind: 'linear', parts };
}

interface Choice {
  readonly before: string;
  readonly choices: readonly string[];
  readonly after: string;
}

/**
 * `a(?:b|c)d` takes at most the time of `abd` and `acd` together: a backtracking matcher tries one after the other. So both
 * proofs are one of the whole. None where there is no choice outside of repetitions.
 */
function halvesOf(pattern: Part): string[] {
  const widest = choicesIn(pattern.alternatives ?? [], '', '').reduce<Choice | undefined>(
    (best, it) => (best && best.choices.join().length >= it.choices.join().length ? best : it),
    undefined,
  );
  if (!widest) return [];
  const { before, choices, after } = widest;
  const middle = Math.ceil(choices.length / 2);
  return [choices.slice(0, middle), choices.slice(middle)].map((it) =>
    before === '' && after === '' ? it.join('|') : `${before}(?:${it.join('|')})${after}`,
  );
}

function choicesIn(alternatives: readonly Part[], before: string, after: string): Choice[] {
  if (alternatives.length > 1) return [{ before, choices: alternatives.map((it) => it.raw), after }];
  const elements = alternatives[0]?.elements ?? [];
  return elements.flatMap((it, index) => {
    const head =
      before +
      elements
        .slice(0, index)
        .map((part) => part.raw)
        .join('');
    const tail =
      elements
        .slice(index + 1)
        .map((part) => part.raw)
        .join('') + after;
    if (isGroup(it)) return choicesIn(it.alternatives ?? [], head, tail);
    const { element, min, max } = it;
    return element && min === 0 && max === 1 ? [{ before: head, choices: [element.raw, ''], after: tail }] : [];
  });
}

function isGroup({ type }: Part): boolean {
  return type === 'Group' || type === 'CapturingGroup';
}
