/** Fine-tuning planned through a self-serve service that its provider is closing. */

import type { DatedFact } from '../facts/providers.ts';
import { platformOf, whenWords } from '../facts/service-life.ts';
import { isoDate } from '../text/dates.ts';
import { joined, phrase, type Wording } from '../text/wording.ts';
import { endRemark, sourceWords, trailing } from './provider-words.ts';
import { defineRule, type RuleContext, type Signal } from './rule.ts';
import { placeOf, type Tuning, tuningsOf } from './tunings.ts';

export default defineRule({
  id: 'provider-winding-down',
  family: 'providers',
  severity: 'warning',
  title: 'Fine-tuning service that is winding down',
  alternative: undefined,
  mechanism: 'training',
  messages: {
    closing:
      'OpenAI is closing self-serve fine-tuning: no new jobs from {last} ({when}){earlier} {source}.{more} See whether a newer model with a prompt will do, or tune elsewhere.',
    closed:
      'OpenAI closed self-serve fine-tuning: it has taken no new jobs since {last} {source}.{more} See whether a newer model with a prompt will do, or tune elsewhere.',
  },
  check(context) {
    const tunings = tuningsOf(context.document).filter(isSelfServe);
    return tunings.flatMap((it) => signalFor(it, context) ?? []);
  },
});

/** The statement names OpenAI and no base that lives elsewhere ("tune Qwen3-8B and leave OpenAI"). */
function isSelfServe({ platform, isPlatformStated, base }: Tuning): boolean {
  return platform === 'openai' && isPlatformStated && !(base?.isOpenWeights ?? false);
}

function signalFor(tuning: Tuning, context: RuleContext): Signal<'closing' | 'closed'> | undefined {
  const { today, providers } = context;
  const steps = platformOf('openai', providers)?.closing ?? [];
  const last = steps.at(-1);
  if (last?.date === undefined) return undefined;
  const remark = tuning.base ? endRemark(tuning.base, 'openai', context) : undefined;
  const isClosed = last.date <= today;
  return {
    message: isClosed ? 'closed' : 'closing',
    ...placeOf(tuning),
    ...(isClosed || remark?.life.requestsFail ? { severity: 'error' as const } : {}),
    facts: {
      last: last.date,
      when: whenWords(last.date, today),
      earlier: earlierWords(steps.slice(0, -1), today),
      more: trailing(
        lateWords(tuning, last.date, today),
        remark && phrase('The base: {remark}', { remark: remark.words }),
      ),
      source: sourceWords(last, today),
    },
    related: remark && tuning.base ? [{ message: remark.words, span: tuning.base.span }] : [],
  };
}

/** ", and it is closed already to organisations that never ran a job (since 2026-05-07) and to …" */
function earlierWords(steps: readonly (DatedFact & { readonly who: string })[], today: string): Wording {
  const done = steps.filter((it) => it.date !== undefined && it.date <= today);
  if (done.length === 0) return '';
  const groups = done.map(({ who, date = '' }) => phrase('{who} (since {day})', { who: phrase(who), day: date }));
  return phrase(', and it is already closed to {groups}', { groups: joined(groups, '; ') });
}

function lateWords({ starts }: Tuning, last: string, today: string): Wording | undefined {
  return starts && isoDate(starts, today) >= last
    ? phrase('The plan dates its job "{words}", on or after that day.', { words: starts.words })
    : undefined;
}
