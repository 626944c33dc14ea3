/** Scores findings against labels: a label is met by a finding of its rule on its line or the one beside it. */

export interface Label {
  readonly line: number;
  readonly rule: string;
  readonly level: 'must' | 'may';
}

export interface Tally {
  hits: number;
  alarms: number;
  misses: number;
}

export interface Found {
  readonly rule: string;
  readonly line: number;
}

export interface Scored {
  readonly hits: readonly Found[];
  readonly alarms: readonly Found[];
  readonly misses: readonly Label[];
}

/** Matches the findings of one document with its labels; `may` labels excuse a finding and are never missed. */
export function scoreDocument(found: readonly Found[], labels: readonly Label[]): Scored {
  const open = labels.filter((it) => it.level === 'must').map((label) => ({ label, used: false }));
  const take = (finding: Found) =>
    [0, 1].some((gap) => {
      const match = open.find(
        (it) => !it.used && it.label.rule === finding.rule && Math.abs(it.label.line - finding.line) === gap,
      );
      if (match) match.used = true;
      return match !== undefined;
    });
  const hits = found.filter(take);
  const alarms = found.filter(
    (it) =>
      !hits.includes(it) &&
      !labels.some((label) => label.level === 'may' && label.rule === it.rule && Math.abs(label.line - it.line) <= 1),
  );
  return { hits, alarms, misses: open.filter((it) => !it.used).map((it) => it.label) };
}

export function rates({ hits, alarms, misses }: Tally): { precision: number; recall: number; f1: number } {
  const precision = hits + alarms === 0 ? 1 : hits / (hits + alarms);
  const recall = hits + misses === 0 ? 1 : hits / (hits + misses);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
