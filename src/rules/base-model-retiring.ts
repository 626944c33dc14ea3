/** A base model that its platform is about to retire, or has retired. */

import type { PlatformId } from '../facts/providers.ts';
import { findBase, serviceLife } from '../facts/service-life.ts';
import { joined, phrase, type Wording } from '../text/wording.ts';
import { endWords, lifeWords, sourceWords, trailing } from './provider-words.ts';
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
    retiring:
      'The base model has a published end: {end}.{more} Choose a base that stays, or plan the move now. {source}.',
    retired: '{end}. Choose a base that is served. {source}.',
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
  const { today, providers: table } = context;
  const life = serviceLife(base.model, platform, today, table);
  if (!life) return undefined;
  return {
    message: life.requestsFail ? 'retired' : 'retiring',
    span: tuning.span,
    ...(tuning.claim ? { claim: tuning.claim } : {}),
    ...(life.requestsFail ? { severity: 'error' as const } : {}),
    facts: {
      end: endWords(life, base.words, today, table),
      more: trailing(
        lifeWords(life),
        tuning.isPlatformStated ? undefined : elsewhereWords(base.model, platform, context),
      ),
      source: sourceWords(life.ends, today),
    },
    related:
      base.span === tuning.span
        ? []
        : [{ message: phrase('The base model: {model}.', { model: life.model }), span: base.span }],
  };
}

/** The plan does not say where it tunes: the same base may live longer on another platform. */
function elsewhereWords(model: string, platform: PlatformId, { today, providers }: RuleContext): Wording | undefined {
  const ends = findBase(model, providers)?.offers.flatMap((it) => {
    const life = it.platform === platform ? undefined : serviceLife(model, it.platform, today, providers);
    return life ? [endWords(life, life.model, today, providers)] : [];
  });
  return ends?.length ? phrase('Elsewhere: {ends}.', { ends: joined(ends, '; ') }) : undefined;
}
