/** Words that fit a training and no other tool: a statement that holds them is not rewritten for another tool. */

import type { Claim } from '../../claims/claim.ts';
import type { Frame } from './frame.ts';
import type { Tool } from './tool.ts';

/** "on our docs and on the wiki", "for two weeks": would be left dangling. */
const hanging =
  /^[^.;:,]*?\b(?:(?:and|or|plus) (?:also )?(?:one )?(?:on|upon|with|from|off)|for (?:[\w-]+ ){0,2}(?:hours?|nights?|days?|weeks?|months?|epochs?))\b/iu;

/** "We will not use retrieval; we'll train …": the author has refused the tool in the same breath. */
const refused = (names: string) =>
  new RegExp(`\\b(?:not?|never|without|instead of|rather than)\\s[^.;:,|]{0,30}\\b(?:${names})\\b`, 'iu');
const noRetrieval = refused('retrieval|rag');
const noPrompt = refused('prompt(?:s|ing)?');

/** Whether a statement refuses the tool that would stand in it. */
export function refuses(source: string, { statement }: Claim, { alternative }: Tool): boolean {
  const words = source.slice(statement.start, statement.end);
  return (
    (alternative === 'retrieval' && noRetrieval.test(words)) || (/prompt/.test(alternative) && noPrompt.test(words))
  );
}

/** Whether what stands after the material goes with the training alone. */
export function hasHanging(source: string, { material, statement }: Claim): boolean {
  return material?.span !== undefined && hanging.test(source.slice(material.span.start, statement.end));
}

/** "Domain-adapted to our glossary": the glossary would stand after "retrieval over our sources". */
export function losesMaterial(source: string, { statement }: Claim, { hasMaterial, span }: Frame): boolean {
  return !hasMaterial && introduced.test(source.slice(span.end, statement.end));
}

const introduced = /^\s*(?:on|upon|with|over|from|to (?:our|the|its|their))\b/iu;
