/** A first look at a text: whether it can hold a claim at all. */

import { noted } from '../../text/remembered.ts';
import { mayHint } from '../lexicon/hints.ts';
import type { OwnWords } from '../reading/own-words.ts';

const speaksOfActs = noted((text) => mayClaim.test(text) || mayHint.test(text));

/** Whether a statement, or a block of source, can hold a claim. */
export function mayHoldClaim(source: string, vocabulary: OwnWords | undefined): boolean {
  if (speaksOfActs(source)) return true;
  const own = vocabulary?.training ?? [];
  return own.length > 0 && own.some((it) => source.toLowerCase().includes(it.toLowerCase()));
}

/** Words without which a statement cannot make a claim; looked for before anything costlier. */
const mayClaim =
  /tun(?:e|ed|es|ing|n)|fine adj|refin|reinforc|preference|supervis|train|lora|\bsft\b|\bft\b|\bdpo\b|\brlhf\b|\bpeft\b|\bgrpo\b|distil|adapter|teach|taught|school|drill|weights|bak(?:e|ed|ing)|burn|instil|internali|memori|customi|adapt|learn|raised|brought up|bring up|built|build|feed|fed on|steep|immers|exposure|exposed|expos|\bmade\b|\bmake|groom|coach|studied|ingrain|absorb|specialis|specializ|personali|imprint|mould|\bgrow\b|lessons|pour|encod|embed|index|retriev|vector|\brag\b|pgvector|knowledge (?:base|graph)|semantic search|parameters|optimis|optimiz|refit|fitted|\bpress|reinforcement|\brl\b|educat|tutor|coach|drill|round to|bring (?:the|it)|brought|put (?:it|them)|puts|'d on|'d \d/i;
