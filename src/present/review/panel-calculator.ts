/** The calculator in the panel: reads the figures that are typed, shows the result, and tells the host what differs from the plan. */

import { inEnglish, type Translate } from '../translate.ts';
import { type BreakEvenInputs, breakEven } from './break-even.ts';
import { fields, renderResult } from './break-even-view.ts';

export interface Calculator {
  /** Puts what the user typed back after the section was drawn anew. */
  restore(): void;
  /** Puts the figures of the plan back. */
  reset(): void;
}

/** Starts listening; `changed` gets the figures that differ from the plan's. */
export function startCalculator(changed: (inputs: Partial<BreakEvenInputs>) => void): Calculator {
  let typed: Readonly<Record<string, string>> = collectTyped();
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.closest('#break-even')) return;
    typed = collectTyped();
    show();
    changed(toInputs(typed));
  });
  document.addEventListener('submit', (event) => event.preventDefault());
  return {
    restore() {
      for (const input of figureInputs()) input.value = typed[input.name] ?? input.dataset.start ?? '';
      show();
    },
    reset() {
      typed = {};
      for (const input of figureInputs()) input.value = input.dataset.start ?? '';
      show();
      changed({});
    },
  };
}

function figureInputs(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('#break-even input')];
}

/** Only what differs from the plan is the user's own; the rest follows the document. */
function collectTyped(): Record<string, string> {
  const own = figureInputs().filter((it) => Number(it.value) !== Number(it.dataset.start) || it.value === '');
  return Object.fromEntries(own.map((it) => [it.name, it.value]));
}

function toInputs(typed: Readonly<Record<string, string>>): Partial<BreakEvenInputs> {
  return Object.fromEntries(Object.entries(typed).map(([key, value]) => [key, Number(value)]));
}

function show(): void {
  const place = document.getElementById('break-even-result');
  const calculator = place?.closest<HTMLElement>('.calculator');
  if (!place || !calculator) return;
  const wasOpen = place.querySelector('details')?.open ?? false;
  const values = new Map(figureInputs().map((it) => [it.name, Number(it.value)]));
  const inputs = Object.fromEntries(fields.map(({ key }) => [key, values.get(key) ?? 0])) as unknown as BreakEvenInputs;
  const result = renderResult(
    breakEven(inputs),
    calculator.dataset.currency ?? '',
    translateFrom(calculator.dataset.words),
  );
  place.innerHTML = result.text;
  const details = place.querySelector('details');
  if (details) details.open = wasOpen;
}

/** The page brings the translations of the sentences that the calculator needs. */
function translateFrom(words: string | undefined): Translate {
  if (!words) return inEnglish;
  const table: Record<string, string> = JSON.parse(words);
  const translate = (sentence: string, ...values: readonly string[]) =>
    inEnglish(table[sentence] ?? sentence, ...values);
  return Object.assign(translate, { language: document.documentElement.lang });
}
