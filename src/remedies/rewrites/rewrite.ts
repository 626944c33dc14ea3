/** Rewrites a statement so that the right tool stands where the training stood. */

import type { Claim, Need } from '../../claims/claim.ts';
import { applyEdits, type Edit, movedBy, overlaps } from '../../text/span.ts';
import { formOf, jargon } from './act-words.ts';
import { type Frame, findFrame } from './frame.ts';
import { hasHanging, losesMaterial, refuses } from './hanging.ts';
import { rewriteIntoModel } from './into-model.ts';
import { dropCadence, dropJargonItems, dropJargonPhrases, dropMemoryWords } from './leftovers.ts';
import { rewritePrenominal } from './prenominal.ts';
import { rebuild } from './rebuild.ts';
import { renderFrame } from './render.ts';
import type { Tool } from './tool.ts';
import { liveRetrieval } from './tools.ts';
import { capitalised, wordsOf } from './words.ts';

/** One way to rewrite; earlier ones stay closer to the author's words. */
export interface Draft {
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/** The rewrites towards `tool`, best first. */
export function draftsTowards(source: string, claim: Claim, tool: Tool, need: Need): Draft[] {
  if (refuses(source, claim, tool)) return [];
  const drafts = plainDrafts(source, claim, tool, need);
  return isLoud(source, claim) ? drafts.map((it) => ({ ...it, edits: it.edits.map(loud) })) : drafts;
}

/** "FINE-TUNE THE MODEL": the new words are in capitals too. */
export function isLoud(source: string, { statement }: Claim): boolean {
  return !/\p{Ll}/u.test(source.slice(statement.start, statement.end));
}

export function loud({ span, newText }: Edit): Edit {
  return { span, newText: newText.toUpperCase() };
}

/** "Training: fine-tune the model on …": the label names the tool, too. */
function labelEdit(source: string, { statement }: Claim, tool: Tool): Edit | undefined {
  const text = source.slice(statement.start, statement.end);
  const found = /^[*_]{0,2}(?<label>(?:model\s+)?(?:fine-?\s?tuning|(?:re)?training|tuning))(?=[*_]{0,2}:)/iu.exec(
    text,
  );
  if (!found) return undefined;
  const end = statement.start + found[0].length;
  const name = tool.name.replace(/^(?:an?|the) /, '');
  const { label = '' } = found.groups ?? {};
  return { span: { start: end - label.length, end }, newText: /^\p{Lu}/u.test(label) ? capitalised(name) : name };
}

function plainDrafts(source: string, claim: Claim, tool: Tool, need: Need): Draft[] {
  const stored = rewriteIntoModel(source, claim, tool);
  if (stored?.length === 0) return [];
  if (stored) return [tidied(source, claim, tool, { edits: stored, safe: false })];
  const close = closeDrafts(source, claim, tool).map((it) => tidied(source, claim, tool, it));
  const whole = rebuild(source, claim, tool, need);
  const isClean = (it: Draft) => !jargon.test(after(source, claim, it.edits));
  return [
    ...close.filter(isClean),
    ...(whole ? [{ edits: [whole], safe: false }] : []),
    ...close
      .filter((it) => !isClean(it) && !training.test(after(source, claim, it.edits)))
      .map((it) => ({ ...it, safe: false })),
  ];
}

/** Words that no rewritten statement may still hold. */
const training = /\b(?:fine-?\s?tun\w*|tun(?:e|es|ed|ing)|(?:re)?train\w*)\b/i;

/** Drafts that keep the author's sentence: at the claim's act, or else at another training word of the statement. */
function closeDrafts(source: string, claim: Claim, tool: Tool): Draft[] {
  return actsOf(source, claim).flatMap((act) => {
    const at = { ...claim, act };
    const frame = findFrame(source, at);
    if (frame?.shape.kind === 'compound' && tool.alternative === 'stronger-base-model') return [];
    if (frame && (losesMaterial(source, claim, frame) || hasHanging(source, claim))) return [];
    if (frame) return [{ edits: [renderFrame(source, at, frame, tool)], safe: isSafe(at, frame) && act === claim.act }];
    const noun = rewritePrenominal(source, at, tool);
    return noun ? [{ edits: noun, safe: false }] : [];
  });
}

function actsOf(source: string, claim: Claim): Claim['act'][] {
  const others = wordsOf(source, claim.statement)
    .filter(
      (it) =>
        !overlaps(it, claim.act.span) &&
        jargon.test(it.norm) &&
        formOf(it.norm) !== undefined &&
        formOf(it.norm) !== 'noun',
    )
    .map((it) => ({ ...claim.act, span: { start: it.start, end: it.end }, words: source.slice(it.start, it.end) }));
  return [claim.act, ...others];
}

/** Safe: one need, the material is named, and only the tool changes. */
function isSafe(claim: Claim, frame: Frame): boolean {
  return frame.sure && frame.hasMaterial && frame.shape.kind !== 'compound' && claim.needs.length === 1;
}

/** Also edits what contradicts the new tool or still speaks of the old one. */
function tidied(source: string, claim: Claim, tool: Tool, { edits, safe }: Draft): Draft {
  const taken = {
    start: Math.min(...edits.map((it) => it.span.start)),
    end: Math.max(...edits.map((it) => it.span.end)),
  };
  const label = labelEdit(source, claim, tool);
  const extra = [...(label && label.span.end < taken.start ? [label] : [])];
  extra.push(...dropJargonPhrases(source, claim.statement, taken), ...dropJargonItems(source, claim.statement, taken));
  if (tool.alternative === 'retrieval') extra.push(...dropMemoryWords(source, claim.statement, taken));
  if (tool === liveRetrieval) extra.push(...dropCadence(source, { start: taken.end, end: claim.statement.end }));
  const all = extra.filter((it, index) => !extra.slice(0, index).some((other) => overlaps(it.span, other.span)));
  return { edits: [...edits, ...all], safe: safe && all.length === 0 };
}

/** The statement after the edits, with what they change beside it: a label may come first. */
function after(source: string, { statement }: Claim, edits: readonly Edit[]): string {
  const start = Math.min(statement.start, ...edits.map((it) => it.span.start));
  const end = Math.max(statement.end, ...edits.map((it) => it.span.end));
  return applyEdits(
    source.slice(start, end),
    edits.map((it) => ({ ...it, span: movedBy(it.span, -start) })),
  );
}
