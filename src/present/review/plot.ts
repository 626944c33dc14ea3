/** The break-even plot: cumulative cost of both models over the months, with a step where the base model retires. */

import type { Translate } from '../translate.ts';
import type { BreakEven, MonthCost } from './break-even.ts';
import { html, type Markup } from './markup.ts';
import { axisMoney, money } from './numbers.ts';

interface Layout {
  readonly id: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly monthStep: number;
}

const layouts: readonly Layout[] = [
  { id: 'wide', width: 560, height: 280, monthStep: 6 },
  { id: 'narrow', width: 280, height: 230, monthStep: 12 },
];
const left = 44;
const right = 8;
const top = 14;
const bottom = 34;

/** Two drawings of one result; the style shows the one that fits the column. */
export function renderPlot(result: BreakEven, currency: string, translate: Translate): Markup {
  return html`${layouts.map((it) => picture(result, currency, it, translate))}`;
}

function picture(result: BreakEven, currency: string, layout: Layout, translate: Translate): Markup {
  const { months, retirements, breakEvenMonth } = result;
  const last = months.at(-1) ?? { month: 1, large: 0, tuned: 0 };
  const highest = Math.max(1, last.large, last.tuned);
  const tick = niceStep(highest / 4);
  const ceiling = Math.ceil(highest / tick) * tick;
  const x = (month: number) => round(left + (month / last.month) * (layout.width - left - right));
  const y = (cost: number) => round(top + (1 - cost / ceiling) * (layout.height - top - bottom));
  const line = (cost: (it: MonthCost) => number) => months.map((it) => `${x(it.month)},${y(cost(it))}`).join(' ');
  const ticks = Array.from({ length: Math.round(ceiling / tick) + 1 }, (_, index) => index * tick);
  const monthTicks = Array.from(
    { length: Math.floor(last.month / layout.monthStep) + 1 },
    (_, it) => it * layout.monthStep,
  );
  const crossing = months.find((it) => it.month === breakEvenMonth);
  const id = `plot-${layout.id}`;
  return html`<svg class="picture ${layout.id}" viewBox="0 0 ${layout.width} ${layout.height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc"><title id="${id}-title">${translate('Cumulative cost by month')}</title><desc id="${id}-desc">${describe(result, currency, translate)}</desc>
${ticks.map((it) => html`<line class="grid" x1="${left}" x2="${layout.width - right}" y1="${y(it)}" y2="${y(it)}"/><text class="tick" x="${left - 6}" y="${y(it) + 3.5}" text-anchor="end">${axisMoney(it, translate)}</text>`)}
${monthTicks.map((it) => html`<text class="tick" x="${x(it)}" y="${layout.height - bottom + 16}" text-anchor="middle">${it}</text>`)}
<text class="tick" x="${layout.width - right}" y="${layout.height - 4}" text-anchor="end">${translate('months')}</text><text class="tick" x="${left}" y="${layout.height - 4}">${currency}</text>
${retirements.map((it) => html`<line class="retirement" x1="${x(it)}" x2="${x(it)}" y1="${top}" y2="${layout.height - bottom}"/>`)}
<polyline class="large" points="${line((it) => it.large)}"/><polyline class="tuned" points="${steps(months, retirements, x, y)}"/>
${crossing && html`<g class="crossing"><circle cx="${x(crossing.month)}" cy="${y(crossing.tuned)}" r="5"/>${crossingLabel(crossing, x(crossing.month), y(crossing.tuned), layout, translate)}</g>`}
</svg>`;
}

/** A line up from the crossing to its month, on the side that has room. */
function crossingLabel({ month }: MonthCost, x: number, y: number, layout: Layout, translate: Translate): Markup {
  const isLate = x > layout.width * 0.7;
  return html`<line x1="${x}" x2="${x}" y1="${top - 6}" y2="${y - 5}"/><text x="${round(isLate ? x - 6 : x + 6)}" y="${top + 3}" text-anchor="${isLate ? 'end' : 'start'}">${translate('month {0}', String(month))}</text>`;
}

/** The tuned line rises straight up where a base retires: that month's cost falls due at once. */
function steps(
  months: readonly MonthCost[],
  retirements: readonly number[],
  x: (month: number) => number,
  y: (cost: number) => number,
): string {
  const points: string[] = [];
  months.forEach(({ month, tuned }, index) => {
    const previous = months[index - 1];
    const next = months[index + 1];
    if (previous && next && retirements.includes(month)) {
      const slope = retirements.includes(month + 1) ? 0 : next.tuned - tuned;
      points.push(`${x(month)},${y(Math.max(previous.tuned, Math.min(tuned, previous.tuned + slope)))}`);
    }
    points.push(`${x(month)},${y(tuned)}`);
  });
  return points.join(' ');
}

function describe({ months, breakEvenMonth, retirements }: BreakEven, currency: string, translate: Translate): string {
  const last = months.at(-1);
  const ends = translate(
    'After {0} months the prompted large model has cost {1} and the tuned small one {2}.',
    String(last?.month ?? 0),
    money(last?.large ?? 0, currency, translate),
    money(last?.tuned ?? 0, currency, translate),
  );
  const point =
    breakEvenMonth === undefined
      ? translate('The lines do not cross for good.')
      : translate('The tuned model stays cheaper from month {0}.', String(breakEvenMonth));
  const steps = retirements.length > 0 ? translate('The base retires in months {0}.', retirements.join(', ')) : '';
  return [ends, point, steps].filter((it) => it !== '').join(' ');
}

/** 1, 2 or 5 times a power of ten, at least `value`. */
function niceStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((it) => it * power >= value) ?? 10) * power;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
