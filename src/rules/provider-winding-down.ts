/** Fine-tuning planned through a self-serve service that its provider is closing. */

import { isoDate } from '../claims/dates.ts';
import type { DatedFact } from '../facts/providers.ts';
import { platformOf, type ServiceLife } from '../facts/service-life.ts';
import { endRemark, endWords, inDays, lifeWords, sourceWords, tableOf } from './provider-words.ts';
import { defineRule, type RuleContext, type Signal } from './rule.ts';
import { type Tuning, tuningsOf } from './tunings.ts';

export default defineRule({
  id: 'provider-winding-down',
  family: 'providers',
  severity: 'warning',
  title: 'Fine-tuning service that is winding down',
  alternative: undefined,
  mechanism: 'training',
  messages: {
    closing: ({ last, inDays, earlier, late, base, source }) =>
      `OpenAI is closing self-serve fine-tuning: no new jobs from ${last} (${inDays})${earlier}.${late}${base} ${source}`,
    closed: ({ last, late, base, source }) =>
      `OpenAI closed self-serve fine-tuning: it has taken no new jobs since ${last}.${late}${base} ${source}`,
  },
  *check(context) {
    for (const tuning of tuningsOf(context.document)) {
      const signal = isSelfServe(tuning) ? signalFor(tuning, context) : undefined;
      if (signal) yield signal;
    }
  },
});

/** The statement names OpenAI and no base that lives elsewhere ("tune Qwen3-8B and leave OpenAI"). */
function isSelfServe({ platform, isPlatformStated, base }: Tuning): boolean {
  return platform === 'openai' && isPlatformStated && !(base?.isOpenWeights ?? false);
}

function signalFor(tuning: Tuning, context: RuleContext): Signal<'closing' | 'closed'> | undefined {
  const { today } = context;
  const steps = platformOf('openai', tableOf(context))?.closing ?? [];
  const last = steps.at(-1);
  if (last?.date === undefined) return undefined;
  const remark = tuning.base ? endRemark(tuning.base, 'openai', context) : undefined;
  const isClosed = last.date <= today;
  return {
    message: isClosed ? 'closed' : 'closing',
    span: tuning.span,
    ...(tuning.claim ? { claim: tuning.claim } : {}),
    ...(isClosed || remark?.life.requestsFail ? { severity: 'error' as const } : {}),
    facts: {
      last: last.date,
      inDays: inDays(last.date, today),
      earlier: earlierWords(steps.slice(0, -1), today),
      late: lateWords(tuning, last.date, today),
      base: baseWords(tuning, remark?.life, context),
      source: `${sourceWords(last, today)}.`,
    },
    related: remark && tuning.base ? [{ message: remark.words, span: tuning.base.span }] : [],
  };
}

/** "; already closed to organisations that never ran a job (since 2026-05-07) and to …" */
function earlierWords(steps: readonly (DatedFact & { readonly who: string })[], today: string): string {
  const done = steps.filter((it) => it.date !== undefined && it.date <= today);
  const words = done.map((it) => `to ${it.who} (since ${it.date})`);
  return words.length === 0 ? '' : `, and it is closed already ${words.join(' and ')}`;
}

function lateWords({ starts }: Tuning, last: string, today: string): string {
  return starts && isoDate(starts, today) >= last ? ` The plan dates its job "${starts.words}", after that day.` : '';
}

function baseWords({ base }: Tuning, life: ServiceLife | undefined, context: RuleContext): string {
  if (!base || !life) return '';
  return ` The base: ${endWords(life, base.words, context.today, tableOf(context))}. ${lifeWords(life)}`.trimEnd();
}
