/**
 * The generated parts of the README: options, rules, the recorded accuracy and the recorded speed, each between two markers; and
 * the wish table of the skill.
 */

import { type OptionRow, optionTable } from '../cli/call/option-table.ts';
import { wishRows } from '../present/review/wishes.ts';
import { inEnglish } from '../present/translate.ts';
import { rules } from '../rules/index.ts';
import type { Family } from '../rules/rule.ts';
import { exams } from './exams.ts';
import type { Figure, Figures } from './figures.ts';

const families: Readonly<Record<Family, string>> = {
  'wrong-tool': 'The wrong tool',
  order: 'The wrong order',
  economics: 'The bill',
  upkeep: 'The upkeep',
  providers: 'Providers and base models',
  data: 'Training data and configs',
  hygiene: 'Suppressions',
};

/** The README with its generated parts brought up to date. */
export function updateReadme(readme: string, figures: Figures, benchmarks: Benchmarks): string {
  const parts = {
    options: optionsTable(),
    rules: ruleTable(),
    accuracy: accuracyTable(figures),
    speed: speedTable(benchmarks),
  };
  return Object.entries(parts).reduce((text, [name, content]) => between(text, name, content), readme);
}

/** The skill for assistants with the wish table as the review shows it. */
export function updateSkill(skill: string): string {
  const head = '\n|---|---|\n';
  const from = skill.indexOf(head) + head.length;
  const rows = wishRows([], inEnglish).map(({ wish, tool }) => `| ${wish} | ${tool} |`);
  return skill.slice(0, from) + rows.join('\n') + skill.slice(skill.indexOf('\n\n', from));
}

/** What is shown of `test/bench/results.json`. */
export type Benchmarks = Readonly<
  Record<
    string,
    { readonly date: string; readonly rows: readonly { readonly what: string; readonly measured: string }[] }
  >
>;

/** In this order. */
const shownBenchmarks = ['repository', 'peers'];

function speedTable(benchmarks: Benchmarks): string {
  const rows = shownBenchmarks.flatMap((section) => {
    const { date = '', rows = [] } = benchmarks[section] ?? {};
    return rows.map(({ what, measured }) => `| ${what} | ${measured} | ${date} |`);
  });
  return ['| What | Measured | On |', '|---|---|---|', ...rows].join('\n');
}

function between(text: string, name: string, content: string): string {
  const start = `<!-- ${name}: generated -->`;
  const end = `<!-- /${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new RangeError(`README.md has no place for ${name}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function optionsTable(): string {
  const rows: readonly OptionRow[] = optionTable;
  const lines = rows.map(({ name, short, value, help }) => {
    const flag = `--${name}${value === undefined ? '' : ` ${value}`}`;
    return `| \`${flag}\`${short === undefined ? '' : `, \`-${short}\``} | ${help} |`;
  });
  return ['| Option | |', '|---|---|', ...lines].join('\n');
}

function ruleTable(): string {
  const rows = rules.map(
    ({ id, family, severity, title }) =>
      `| [${id}](src/guides/rules/${id}.md) | ${families[family]} | ${severity} | ${title} |`,
  );
  return ['| Rule | About | Default | What it flags |', '|---|---|---|---|', ...rows].join('\n');
}

/** The sets that nothing was learned from; the other figures only show that the model fits. */
function accuracyTable(figures: Figures): string {
  const rows = [...exams].map(
    (set) => `| ${[set, ...shownFigures.map((family) => shares(figures[set]?.[family]))].join(' | ')} |`,
  );
  return [
    `| Precision, recall | ${shownFigures.join(' | ')} |`,
    `|---${'|---'.repeat(shownFigures.length)}|`,
    ...rows,
  ].join('\n');
}

const shownFigures = ['wrong-tool', 'order', 'economics', 'upkeep', 'all rules'];

function shares(figure: Figure | undefined): string {
  if (!figure) return '–';
  const { alarms, precision, recall } = figure;
  return alarms === undefined ? `${precision.toFixed(2)}, ${recall.toFixed(2)}` : `– (${alarms} false)`;
}
