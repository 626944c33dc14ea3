/** A base model that its platform is about to retire, or has retired. */

import type { BaseModel } from '../claims/claim.ts';
import type { PlatformId } from '../facts/providers.ts';
import { findBase } from '../facts/service-life.ts';
import { joined, phrase, type Wording } from '../text/wording.ts';
import { endRemark, trailing } from './provider-words.ts';
import { defineRule, type RuleContext, type Signal } from './rule.ts';
import { placeOf, type Tuning, tuningsOf } from './tunings.ts';

export default defineRule({
  id: 'base-model-retiring',
  family: 'providers',
  severity: 'warning',
  title: 'Base model with a published end',
  alternative: undefined,
  mechanism: 'training',
  messages: {
    retiring:
      'The base model has a published end: {remark}{elsewhere} Choose a base that stays available, or plan the move now.',
    retired: '{remark} Choose a base that is still served.',
  },
  check(context) {
    const tunings = tuningsOf(context.document).filter((it) => !isToldAlready(it));
    return tunings.flatMap((it) => signalFor(it, context) ?? []);
  },
});

/** Where the statement names OpenAI itself, `provider-winding-down` tells of the base too. */
function isToldAlready({ platform, isPlatformStated }: Tuning): boolean {
  return platform === 'openai' && isPlatformStated;
}

function signalFor(tuning: Tuning, context: RuleContext): Signal<'retiring' | 'retired'> | undefined {
  const { base, platform } = tuning;
  if (!base || !platform) return undefined;
  const end = endRemark(base, platform, context);
  if (!end) return undefined;
  const { life, words } = end;
  return {
    message: life.requestsFail ? 'retired' : 'retiring',
    ...placeOf(tuning),
    ...(life.requestsFail ? { severity: 'error' as const } : {}),
    facts: {
      remark: words,
      elsewhere: trailing(tuning.isPlatformStated ? undefined : elsewhereWords(base, platform, context)),
    },
    related:
      base.span === tuning.span
        ? []
        : [{ message: phrase('The base model: {model}.', { model: life.model }), span: base.span }],
  };
}

/** The plan does not say where it tunes: the same base may live longer on another platform. */
function elsewhereWords(base: BaseModel, platform: PlatformId, context: RuleContext): Wording | undefined {
  const others = findBase(base.model, context.providers)?.offers.filter((it) => it.platform !== platform) ?? [];
  const ends = others.flatMap((it) => endRemark(base, it.platform, context)?.words ?? []);
  return ends.length > 0 ? phrase('Elsewhere: {ends}', { ends: joined(ends, ' ') }) : undefined;
}
