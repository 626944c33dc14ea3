/** HTML that cannot be broken out of: every value put into a `html` template is escaped unless it is `Markup` itself. */

export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Fill = Markup | string | number | undefined | false | readonly Fill[];

/** A template of trusted markup; strings put into it show as text. Nothing comes of `undefined` and `false`. */
export function html(parts: TemplateStringsArray, ...fills: readonly Fill[]): Markup {
  return new Markup(parts.map((part, index) => part + (index < fills.length ? filled(fills[index]) : '')).join(''));
}

function filled(fill: Fill): string {
  if (fill === undefined || fill === false) return '';
  if (fill instanceof Markup) return fill.text;
  return Array.isArray(fill) ? fill.map(filled).join('') : escapeHtml(String(fill));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it shows in HTML, also inside quoted attributes. Halves of surrogate pairs and control characters are replaced. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (it) => entities[it] ?? it).replace(/\p{Surrogate}|(?![\t\n\r])\p{Cc}/gu, '\uFFFD');
}
