/** The gate over bytes that nobody has decoded: most files of a repository end here. */

import { type ByteScan, compileScan, noWord, type Stems, width } from '../../text/byte-scan.ts';

/*
 * Each list lets through at least what its pattern in `gate.ts` does. A stem may be shorter than its pattern, never longer: what
 * passes here is decoded and looked at again there, and what does not would not have passed there either (a test holds it).
 */

/** Stems that are parted by `|`; a space at either end of one counts. */
function stemsOf(...lines: readonly string[]): Stems {
  return lines.flatMap((it) => it.split('|'));
}

const training = stemsOf(
  ' tun| retun|finetun|fine adj| lora | loras | qlora | qloras | sft | ft | dpo | kto | orpo | grpo | rlhf | rlaif | rlvr | peft | rl |distil',
  ' train|trained|etrain|ttrain|adapter|weights | taught | teach| schooled | schooling | schools | drill| bake ',
  ' baked | baking | burn|instil|internali|memoris|memoriz|by heart| learn|raised on|steeped|immers|absorb',
  'reinforc|supervis| fed | feed|lessons|retrieval| rag |vector| embed|knowledge base|knowledge graph',
);

const anything = stemsOf(
  'customis|customiz|specialise|specialize| adapt|brought|expos|preference|build |built |make |made |create ',
  ' grow |retriev| index| parameters |embedded| own | custom | bespoke | student | adjusted |imparted|nourish',
  'apprentice',
);

const sureModel = stemsOf(
  'llm |llms | slm | slms |language model|gpt| claude |gemini|llama|mistral|qwen|gemma|deepseek| nova |assistant',
  ' bot | bots |chatbot|chat bot|copilot|companion|concierge| ai | lora | loras | qlora | qloras ',
);

const someModel = stemsOf(
  ' model | models | helper | machine | computer | 9b | 99b |fine tun|finetun| sft | dpo | kto | orpo | grpo ',
  ' rlhf | rlaif | rlvr | training run| tuning run|reinforcement training',
  ' trained on | train it | train the | train our | train a | train an ',
);

/** What is said to this tool is always read. */
const toUs: Stems = ['ai plan'];

const bits = { training: 1, anything: 2, sure: 4, some: 8, toUs: 16 };

/** The reach of `gate.ts` with the longest stem, where every character takes three bytes. */
const reach = 3 * (400 + 20);

let shared: ByteScan | undefined;

/** Whether UTF-8 text can hold a claim about training or retrieval, or a word for this tool. */
export function mayHoldClaimsInBytes(bytes: Uint8Array): boolean {
  shared ??= compileScan([training, anything, sureModel, someModel, toUs]);
  const { next, classOf, firstHit, listsOf } = shared;
  const seen = new Seen();
  const isEnough = (state: number, at: number) => state >= firstHit && seen.isEnough(listsOf[state / width] ?? 0, at);
  const { quarter, hits, last } = walkFourfold(bytes, shared);
  for (const own of hits)
    for (let it = 0; it < own.length; it += 2) if (isEnough(own[it] ?? 0, own[it + 1] ?? 0)) return true;
  let state = last;
  for (let at = 4 * quarter; at < bytes.length; at++) {
    state = next[state + (classOf[bytes[at] ?? 0] ?? 0)] ?? 0;
    if (isEnough(state, at)) return true;
  }
  // What stands behind the text is part of no word.
  return isEnough(next[state + noWord] ?? 0, bytes.length);
}

/** Shorter texts are walked through once. */
const shortest = 400;

interface FourWalks {
  readonly quarter: number;
  /** Of each quarter in order: the states in which a stem ends, each with its place. */
  readonly hits: readonly (readonly number[])[];
  /** The state behind the last quarter. */
  readonly last: number;
}

/**
 * Walks through the four quarters of a text at once: each step of the automaton waits for the one before it, and a processor does
 * four such steps in the time of two. A state depends on no more bytes than the longest stem has: so many before its quarter a
 * walk begins, and where that starts it is what a walk from the start of the text would be.
 */
function walkFourfold(bytes: Uint8Array, { next, classOf, start, firstHit, longest }: ByteScan): FourWalks {
  const hits: [number[], number[], number[], number[]] = [[], [], [], []];
  if (bytes.length < shortest) return { quarter: 0, hits, last: start };
  const quarter = bytes.length >> 2;
  const [second, third, fourth] = [quarter - longest, 2 * quarter - longest, 3 * quarter - longest];
  let [a, b, c, d] = [start, start, start, start];
  for (let at = 0; at < quarter + longest; at++) {
    a = next[a + (classOf[bytes[at] as number] as number)] as number;
    b = next[b + (classOf[bytes[at + second] as number] as number)] as number;
    c = next[c + (classOf[bytes[at + third] as number] as number)] as number;
    d = next[d + (classOf[bytes[at + fourth] as number] as number)] as number;
    if (a < firstHit && b < firstHit && c < firstHit && d < firstHit) continue;
    if (a >= firstHit && at < quarter) hits[0].push(a, at);
    if (at < longest) continue;
    if (b >= firstHit) hits[1].push(b, at + second);
    if (c >= firstHit) hits[2].push(c, at + third);
    if (d >= firstHit) hits[3].push(d, at + fourth);
  }
  return { quarter, hits, last: d };
}

/** The last places of models and of what may be done to them. */
class Seen {
  #model = Number.NEGATIVE_INFINITY;
  #training = Number.NEGATIVE_INFINITY;
  #anything = Number.NEGATIVE_INFINITY;
  #hasSureModel = false;
  #isAnythingNear = false;

  /** Takes what ends at `at`; true once it can be a claim. */
  isEnough(lists: number, at: number): boolean {
    if (lists & bits.training) this.#training = at;
    if (lists & bits.anything) this.#anything = at;
    if (lists & (bits.sure | bits.some)) this.#model = at;
    if (lists & bits.sure) this.#hasSureModel = true;
    if (Math.abs(this.#model - this.#anything) <= reach) this.#isAnythingNear = true;
    const isTrainingNear = Math.abs(this.#model - this.#training) <= reach;
    return (lists & bits.toUs) !== 0 || isTrainingNear || (this.#isAnythingNear && this.#hasSureModel);
  }
}
