/** Whether a config file is a plan: a roadmap or a project sheet that happens to be YAML, JSON or TOML. */

import { type ConfigNode, childrenOf, plainKey } from '../../read/config-tree.ts';

/** Keys that people write when they plan. Two different ones make a plan. */
const planKeys: ReadonlySet<string> = new Set(
  `phases milestones roadmap goals goal objectives objective epics epic stories userstories backlog initiatives initiative
   deliverables requirements scope outofscope nongoals risks okrs keyresults workstreams stakeholders sponsor businesscase
   successmetrics successcriteria acceptance acceptancecriteria donewhen openquestions questions decisions decision
   alternatives assumptions proposal approach strategy modelstrategy nextsteps timeline quarter quarters sprint sprints
   due deadline budget rationale motivation problem problemstatement hypothesis usecase usecases need purpose parked`
    .split(/\s+/u)
    .map(plainKey),
);

/** A value such as `status: proposed` says it too. */
const planStatus = /^(?:proposed|draft|planned|in review|under review|idea|approved|backlog|todo|to do)$/i;

const deepestLook = 3;

/** The different planning keys of a file, outer levels first. */
export function planKeysOf(root: ConfigNode | undefined): string[] {
  const found = new Set<string>();
  let level: readonly ConfigNode[] = root ? [root] : [];
  for (let depth = 0; depth < deepestLook; depth++) {
    for (const node of level)
      if (node.kind === 'map')
        for (const { key, value } of node.entries) {
          const isStatus =
            plainKey(key) === 'status' && value.kind === 'scalar' && planStatus.test(String(value.value));
          if (isStatus || planKeys.has(plainKey(key))) found.add(key);
        }
    level = level.flatMap(childrenOf).slice(0, 500);
  }
  return [...found];
}
