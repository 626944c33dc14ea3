/** What people read in place of an id. */

import { env, l10n } from 'vscode';
import type { Translate } from '../present/translate.ts';
import type { Alternative } from '../rules/rule.ts';

/** Sentences of the host-free presentation, in the language of the editor. */
export const translate: Translate = Object.assign(
  (sentence: string, ...values: readonly string[]) => l10n.t(sentence, ...values),
  { language: env.language },
);

/** The name of a tool that a finding points to. */
export function alternativeTitle(id: Alternative): string {
  switch (id) {
    case 'retrieval':
      return l10n.t('Retrieval');
    case 'long-context-prompt':
      return l10n.t('Long-context prompt');
    case 'system-prompt-with-examples':
      return l10n.t('System prompt with examples');
    case 'structured-outputs':
      return l10n.t('Structured outputs');
    case 'sop-in-prompt':
      return l10n.t('SOP in the prompt, with a checking step');
    case 'agent-design':
      return l10n.t('Agent design');
    case 'distilling-a-proven-behaviour':
      return l10n.t('Distilling a proven behaviour');
    case 'stronger-base-model':
      return l10n.t('A stronger base model and a better prompt');
    case 'ask-to-fix-what':
      return l10n.t('To fix what?');
  }
}
