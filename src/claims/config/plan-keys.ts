/** Recognises a plan that happens to be written in YAML, JSON or TOML, by its keys. */

import { type ConfigNode, plainKey } from '../../read/config-tree.ts';
import { outerEntries } from './outer-entries.ts';

/** Keys that people write when they plan. A file with two different ones is a plan. */
const planKeys: ReadonlySet<string> = new Set(
  `phases milestones roadmap goals goal objectives objective epics epic stories userstories backlog initiatives initiative
   deliverables requirements scope outofscope nongoals risks okrs keyresults workstreams stakeholders sponsor businesscase
   successmetrics successcriteria acceptance acceptancecriteria donewhen openquestions questions decisions decision
   alternatives assumptions proposal approach strategy modelstrategy nextsteps timeline quarter quarters sprint sprints
   due deadline budget rationale motivation problem problemstatement hypothesis usecase usecases need purpose parked`
    .split(/\s+/u)
    .map(plainKey),
);

/** `status: proposed` counts as such a key, too. */
const planStatus = /^(?:proposed|draft|planned|in review|under review|idea|approved|backlog|todo|to do)$/i;

/** The different planning keys of a file, outer levels first. */
export function planKeysOf(root: ConfigNode | undefined): string[] {
  const found = new Set<string>();
  for (const { key, value } of outerEntries(root, 500)) {
    const plain = plainKey(key);
    const isStatus = plain === 'status' && value.kind === 'scalar' && planStatus.test(String(value.value));
    if (isStatus || planKeys.has(plain)) found.add(key);
  }
  return [...found];
}
