/** Look-ups in the registry, as functions: for callers that are loaded before the rules are. */

import { rules } from './index.ts';
import { alternatives, type Rule } from './rule.ts';

export function allRules(): readonly Rule[] {
  return rules;
}

/** The guide that a name stands for, by its shelf and id: that of a rule, or of an alternative as findings and decisions name it. */
export function guideNamed(name: string | undefined): string | undefined {
  const pages = [...rules.map((it) => `rules/${it.id}`), ...alternatives.map((it) => `alternatives/${it}`)];
  return pages.find((it) => it === name || it.endsWith(`/${name}`));
}

/** What to say to a model that names no guide. */
export function noGuideNamed(name: string | undefined): string {
  const ids = rules.map((it) => it.id).join(', ');
  return `There is no rule "${name}". The rules are: ${ids}. The alternatives are: ${alternatives.join(', ')}.`;
}
