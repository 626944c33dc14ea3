/** The plan map as a picture: wishes down, tools across, each statement a mark with its line number. */

import { html, type Markup } from './markup.ts';
import type { MapCell, MapRow, PlanMap, Statement } from './shape.ts';
import { section, type View } from './view.ts';

interface Layout {
  readonly id: 'wide' | 'narrow';
  readonly width: number;
  /** Room for the wish's name left of its cells; 0 puts the name above them. */
  readonly label: number;
  readonly head: number;
}

const layouts: readonly Layout[] = [
  { id: 'wide', width: 470, label: 120, head: 26 },
  { id: 'narrow', width: 260, label: 0, head: 24 },
];
const nameHeight = 18;
const markSize = 22;
const gap = 6;
const padding = 6;
const mostMarks = 12;

/** The map with its legend; the wish table says the same in words. */
export function mapSection(map: PlanMap, view: View): Markup {
  const { translate } = view;
  return section(
    'map',
    translate('Plan map'),
    html`<div class="map">${layouts.map((it) => picture(map, it, view))}</div>
<ul class="legend" aria-hidden="true">
<li>${legendMark('fine')}${translate('fits')}</li>
<li>${legendMark('wrong')}${translate('wrong tool')}</li>
<li>${legendMark('hint')}${translate('check')}</li>
<li>${legendMark('aside')}${translate('not proposed')}</li>
<li><svg viewBox="0 0 22 16" width="22" height="16"><rect class="cell right" x="1" y="1" width="20" height="14" rx="2"/></svg>${translate('where it belongs')}</li>
</ul>`,
  );
}

function picture({ tools, rows }: PlanMap, layout: Layout, view: View): Markup {
  const { translate } = view;
  const columnWidth = (layout.width - layout.label) / tools.length;
  const perLine = Math.max(1, Math.floor((columnWidth - 2 * padding + gap) / (markSize + gap)));
  let top = layout.head;
  const drawn = rows.map((row) => {
    const most = Math.max(1, ...row.cells.map((it) => Math.min(it.statements.length, mostMarks)));
    const cellHeight = Math.ceil(most / perLine) * (markSize + gap) - gap + 2 * padding;
    const cellTop = layout.label === 0 ? top + nameHeight : top;
    const markup = rowOf(row, { layout, columnWidth, perLine, cellTop, cellHeight, top });
    top = cellTop + cellHeight + gap;
    return markup;
  });
  const heads = tools.map(
    ({ name }, index) =>
      html`<text class="head" x="${round(layout.label + (index + 0.5) * columnWidth)}" y="15" text-anchor="middle">${name}</text>`,
  );
  const id = `map-${layout.id}`;
  return html`<svg class="picture ${layout.id}" viewBox="0 0 ${layout.width} ${top}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc"><title id="${id}-title">${translate('Plan map: wishes against tools')}</title><desc id="${id}-desc">${describe({ tools, rows }, view)}</desc>${heads}${drawn}</svg>`;
}

interface RowBox {
  readonly layout: Layout;
  readonly columnWidth: number;
  readonly perLine: number;
  readonly top: number;
  readonly cellTop: number;
  readonly cellHeight: number;
}

function rowOf({ name, cells }: MapRow, box: RowBox): Markup {
  const { layout, columnWidth, perLine, top, cellTop, cellHeight } = box;
  const label =
    layout.label === 0
      ? html`<text class="name" x="1" y="${top + 13}">${name}</text>`
      : html`<text class="name" x="${layout.label - 8}" y="${cellTop + cellHeight / 2 + 4}" text-anchor="end">${name}</text>`;
  const drawn = cells.map(({ place, statements }, index) => {
    const left = layout.label + index * columnWidth;
    const rect = html`<rect class="cell ${place}" x="${round(left + 1)}" y="${cellTop}" width="${round(columnWidth - 2)}" height="${cellHeight}" rx="3"/>`;
    return html`${rect}${marksOf(statements, { left, width: columnWidth, top: cellTop, height: cellHeight, perLine })}`;
  });
  return html`<g>${label}${drawn}</g>`;
}

interface CellBox {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly perLine: number;
}

function marksOf(statements: MapCell['statements'], { left, width, top, height, perLine }: CellBox): Markup[] {
  const shown = statements.slice(0, mostMarks);
  const lines = Math.ceil(shown.length / perLine);
  const blockHeight = lines * (markSize + gap) - gap;
  return shown.map((statement, index) => {
    const line = Math.floor(index / perLine);
    const inLine = Math.min(perLine, shown.length - line * perLine);
    const x = left + width / 2 + ((index % perLine) - (inLine - 1) / 2) * (markSize + gap);
    const y = top + height / 2 - blockHeight / 2 + line * (markSize + gap) + markSize / 2;
    const isLast = index === mostMarks - 1 && statements.length > mostMarks;
    return markOf(statement, x, y, isLast ? '…' : String(statement.quote.line));
  });
}

/** A pointer may click a mark to go to its line; keyboards and screen readers use the wish table. */
function markOf({ quote, state }: Statement, x: number, y: number, label: string): Markup {
  return html`<g class="mark ${state}" data-offset="${quote.offset}" data-end="${quote.end}" transform="translate(${round(x)} ${round(y)})">${shapeOf(state)}<text class="number${label.length > 3 && ' long'}" y="3.5" text-anchor="middle">${label}</text></g>`;
}

function shapeOf(state: Statement['state']): Markup {
  if (state === 'wrong')
    return html`<rect x="-9.2" y="-9.2" width="18.4" height="18.4" rx="2" transform="rotate(45) scale(0.86)"/>`;
  if (state === 'hint') return html`<rect x="-9.5" y="-9.5" width="19" height="19" rx="4"/>`;
  return html`<circle r="10"/>`;
}

function legendMark(state: Statement['state']): Markup {
  return html`<svg viewBox="-12 -12 24 24" width="16" height="16"><g class="mark ${state}">${shapeOf(state)}</g></svg>`;
}

/** The map in a sentence a wish, for those who cannot see it. */
function describe({ tools, rows }: PlanMap, { translate }: View): string {
  const sentences = rows.flatMap(({ name, cells }) =>
    cells.flatMap(({ tool, statements }) => {
      if (statements.length === 0) return [];
      const toolName = tools.find((it) => it.id === tool)?.name ?? tool;
      const wrong = statements.filter((it) => it.state === 'wrong').length;
      return [
        translate(
          '{0} by {1}: statements: {2}, with the wrong tool: {3}.',
          name,
          toolName,
          String(statements.length),
          String(wrong),
        ),
      ];
    }),
  );
  return sentences.length > 0 ? sentences.join(' ') : translate('No statement is on the map.');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
