/** Turns the signals of rules into findings: severity, precedence, order, fingerprints. Rules know none of this. */

import type { Claim, MaterialKind } from '../claims/claim.ts';
import type { Rule, Signal } from '../rules/rule.ts';
import type { RuleSeverity, Settings } from '../settings.ts';
import { inWords, phrase, type Say } from '../text/wording.ts';
import type { Finding, Reading } from './finding.ts';
import { Fingerprints } from './fingerprint.ts';

export interface RuleSignals {
  readonly rule: Rule;
  readonly signals: readonly Signal[];
}

/** Findings in document order. `text` is the source, for the words of statements. */
export function settle(all: readonly RuleSignals[], settings: Settings, text: string, say?: Say): Finding[] {
  const unordered = all.flatMap(({ rule, signals }) =>
    signals.map((signal) => toFinding(rule, signal, settings, say)).filter((it) => it !== undefined),
  );
  const ordered = unordered.sort(
    (a, b) =>
      a.finding.span.start - b.finding.span.start ||
      a.finding.span.end - b.finding.span.end ||
      (a.finding.rule < b.finding.rule ? -1 : 1),
  );
  const fingerprints = new Fingerprints();
  return ordered.map(({ finding, statement }) => ({
    ...finding,
    fingerprint: fingerprints.next(finding.rule, text.slice(statement.start, statement.end)),
  }));
}

function toFinding(
  rule: Rule,
  signal: Signal,
  settings: Settings,
  say: Say | undefined,
): { finding: Finding; statement: { start: number; end: number } } | undefined {
  const severity = severityOf(rule, signal, settings.rules[rule.id]);
  const message = rule.messages[signal.message];
  if (severity === 'off' || !message) return undefined;
  const { claim } = signal;
  const finding: Finding = {
    rule: rule.id,
    severity,
    message: inWords(phrase(message, signal.facts), say),
    span: signal.span,
    need: signal.need,
    mechanism: claim?.mechanism ?? rule.mechanism,
    alternative: signal.alternative ?? rule.alternative,
    related: (signal.related ?? []).map((it) => ({ ...it, message: inWords(it.message, say) })),
    readings: claim ? readingsOf(claim) : [],
    claim: claim?.id,
    fingerprint: '',
  };
  return { finding, statement: claim?.statement ?? signal.span };
}

/** The user's word wins; otherwise a tentative statement is one lower than the rule's own severity. */
function severityOf(rule: Rule, signal: Signal, own: RuleSeverity | undefined): RuleSeverity {
  if (own === 'off') return 'off';
  const base = own ?? signal.severity ?? rule.severity;
  return signal.claim?.stance.value === 'tentative' ? lower(base) : base;
}

function lower(severity: RuleSeverity): RuleSeverity {
  return severity === 'error' ? 'warning' : severity === 'warning' ? 'information' : severity;
}

const needWords: Readonly<Record<string, string>> = {
  knowledge: 'knowledge',
  'changing-knowledge': 'facts that change',
  factuality: 'fewer made-up answers',
  format: 'a fixed format',
  tone: 'tone or style',
  procedure: 'following a procedure',
  decision: 'choosing the next step',
  economics: 'cost, speed or volume',
  classification: 'labelling or sorting',
  capability: 'a generally better model',
  unstated: 'not said',
};

const materialWords: Readonly<Record<MaterialKind, string>> = {
  reference: 'reference text',
  'changing-reference': 'facts that change',
  labelled: 'labelled examples',
  style: 'examples of style',
  conversations: 'conversations',
  procedure: 'a procedure',
  traces: 'records of steps',
  empty: 'data of no named kind',
};

/** What was read from the statement, slot by slot, in the document's own words. */
export function readingsOf(claim: Claim): Reading[] {
  const readings: Reading[] = [
    {
      slot: 'act',
      value:
        claim.mechanism === 'retrieval'
          ? 'retrieval'
          : claim.act.value === 'mislabelled'
            ? 'retrieval, called training'
            : 'training',
      words: claim.act.words,
    },
    withWords(
      {
        slot: 'learner',
        value:
          claim.learner.value === 'language-model'
            ? 'a language model'
            : claim.learner.words
              ? 'a model'
              : 'a model, not named here',
      },
      claim.learner.words,
    ),
  ];
  if (claim.material)
    readings.push(withWords({ slot: 'material', value: materialWords[claim.material.value] }, claim.material.words));
  for (const need of claim.needs)
    readings.push(withWords({ slot: 'purpose', value: needWords[need.value] ?? need.value }, need.words));
  readings.push(withWords({ slot: 'stance', value: claim.stance.value }, claim.stance.words));
  const heading = claim.place.headings.at(-1);
  readings.push(
    withWords({ slot: 'place', value: claim.place.kind === 'list' ? 'list item' : claim.place.kind }, heading),
  );
  return readings;
}

function withWords(reading: Reading, words: string | undefined): Reading {
  return words === undefined || words === '' ? reading : { ...reading, words };
}
