/** A base model that its platform is about to retire, or has retired. */

import type { PlatformId } from '../facts/providers.ts';
import { findBase, serviceLife } from '../facts/service-life.ts';
import { endWords, lifeWords, platformName, sourceWords, tableOf } from './provider-words.ts';
import { defineRule, type RuleContext, type Signal } from './rule.ts';
import { type Tuning, tuningsOf } from './tunings.ts';

export default defineRule({
  id: 'base-model-retiring',
  family: 'providers',
  severity: 'warning',
  title: 'Base model with a published end',
  alternative: undefined,
  mechanism: 'training',
  messages: {
    retiring: ({ end, life, elsewhere, source }) =>
      `A tuned model lives as long as its base: ${end}.${life}${elsewhere} Choose a base that stays, or plan the move now. ${source}`,
    retired: ({ end, source }) => `${end}. Choose a base that is served. ${source}`,
  },
  *check(context) {
    for (const tuning of tuningsOf(context.document)) {
      const signal = isToldAlready(tuning) ? undefined : signalFor(tuning, context);
      if (signal) yield signal;
    }
  },
});

/** Where the statement names OpenAI itself, `provider-winding-down` tells of the base too. */
function isToldAlready({ platform, isPlatformStated }: Tuning): boolean {
  return platform === 'openai' && isPlatformStated;
}

function signalFor(tuning: Tuning, context: RuleContext): Signal<'retiring' | 'retired'> | undefined {
  const { base, platform } = tuning;
  if (!base || !platform) return undefined;
  const { today } = context;
  const table = tableOf(context);
  const life = serviceLife(base.model, platform, today, table);
  if (!life) return undefined;
  const words = lifeWords(life);
  return {
    message: life.requestsFail ? 'retired' : 'retiring',
    span: tuning.span,
    ...(tuning.claim ? { claim: tuning.claim } : {}),
    ...(life.requestsFail ? { severity: 'error' as const } : {}),
    facts: {
      end: endWords(life, base.words, today, table),
      life: words === '' ? '' : ` ${words}`,
      elsewhere: tuning.isPlatformStated ? '' : elsewhereWords(base.model, platform, context),
      source: `${sourceWords(life.ends, today)}.`,
    },
    related: base.span === tuning.span ? [] : [{ message: `The base model: ${life.model}.`, span: base.span }],
  };
}

/** The plan does not say where it tunes: the same base may live longer on another platform. */
function elsewhereWords(model: string, platform: PlatformId, context: RuleContext): string {
  const table = tableOf(context);
  const others =
    findBase(model, table)?.offers.filter((it) => it.platform !== platform && it.shutdown?.date !== undefined) ?? [];
  if (others.length === 0) return '';
  return ` On ${others.map((it) => `${platformName(it.platform, table)} it stops on ${it.shutdown?.date}`).join(', on ')}.`;
}
