/** A base model that its platform does not offer for tuning. */

import type { PlatformId, ProviderTable } from '../facts/providers.ts';
import { findBase, platformOf, serviceLife, tunability } from '../facts/service-life.ts';
import { joined, phrase, type Wording } from '../text/wording.ts';
import { endRemark, platformName, sourceWords } from './provider-words.ts';
import { defineRule, type RuleContext, type Signal } from './rule.ts';
import { placeOf, type Tuning, tuningsOf } from './tunings.ts';

export default defineRule({
  id: 'model-not-tunable',
  family: 'providers',
  severity: 'warning',
  title: 'Base model that cannot be tuned there',
  alternative: 'system-prompt-with-examples',
  mechanism: 'training',
  messages: {
    refused:
      '{model} is not among the base models that {platform} offers for tuning{offered}. Prompt it, or choose a base that can be tuned. {source}.',
    reported:
      '{platform} reportedly does not offer {model} for tuning. Prompt it, or choose a base that can be tuned. {source}.',
    closed:
      '{platform} ended its fine-tuning on {date}, so {model} cannot be tuned there. Prompt it, or tune open weights elsewhere. {source}.',
  },
  check(context) {
    return tuningsOf(context.document).flatMap((it) => signalFor(it, context) ?? []);
  },
});

function signalFor(tuning: Tuning, context: RuleContext): Signal<'refused' | 'reported' | 'closed'> | undefined {
  const { base, platform } = tuning;
  if (!base || !platform) return undefined;
  const { today, providers: table } = context;
  const verdict = tunability(base.model, platform, table);
  // A base that is gone is `base-model-retiring`, and only that.
  if (verdict.verdict !== 'refused' || serviceLife(base.model, platform, today, table)?.requestsFail) return undefined;
  const end = endRemark(base, platform, context);
  const closed = closedOn(platform, context);
  return {
    message: closed ? 'closed' : verdict.verified ? 'refused' : 'reported',
    ...placeOf(tuning),
    ...(closed ? { severity: 'error' as const } : {}),
    facts: {
      model: base.words,
      platform: platformName(platform, table),
      date: closed ?? '',
      offered: offeredWords(platform, today, table),
      source: sourceWords(verdict, today),
    },
    related: end ? [{ message: end.words, span: base.span }] : [],
  };
}

/** The past day on which the platform ended its fine-tuning; that of OpenAI is told by `provider-winding-down`. */
function closedOn(platform: PlatformId, { today, providers }: RuleContext): string | undefined {
  const last = platform === 'openai' ? undefined : platformOf(platform, providers)?.closing?.at(-1)?.date;
  return isPast(last, today) ? last : undefined;
}

/** Some bases that anyone can tune on the platform today: first those that have no published end. */
function offeredWords(platform: PlatformId, today: string, table: ProviderTable): Wording {
  const offered = table.bases
    .filter((it) => findBase(it.id, table) === it)
    .filter(({ offers }) => offers.some((it) => it.platform === platform && it.tunable && !it.isPrivatePreview))
    .map(({ id }) => ({ id, life: serviceLife(id, platform, today, table) }))
    .filter(({ life }) => !life?.requestsFail && !isPast(life?.ends.date, today))
    .sort((a, b) => Number(a.life !== undefined) - Number(b.life !== undefined));
  const models = offered
    .slice(0, 4)
    .map(({ id, life }) =>
      life?.ends.date === undefined ? id : phrase('{model} (until {day})', { model: id, day: life.ends.date }),
    );
  return models.length === 0 ? '' : phrase('; it offers {models}', { models: joined(models, ', ') });
}

function isPast(date: string | undefined, today: string): boolean {
  return date !== undefined && date <= today;
}
