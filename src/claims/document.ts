/** Reads the claims of a whole document from its passages. */

import type { Passage } from '../read/passage.ts';
import { remembered } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import type { Claim, NamedNeed, Place, Slot } from './claim.ts';
import { impliedByGoals, isMeantInJob } from './config/goals.ts';
import type { TrainingJob } from './config/job.ts';
import type { DocumentClaims } from './document-claims.ts';
import type { FoundNeed } from './need.ts';
import { entriesOf, type OwnWords } from './own-words.ts';
import { type Genre, type GenreVerdict, genreOf } from './plan.ts';
import { Reader } from './reading.ts';
import { cancelling, isCancelled, type Judged, markRestatements } from './restatements.ts';
import { type RetrievalDraft, retrievalIn } from './retrieval.ts';
import type { FoundStance } from './stance.ts';
import { cutStatements, type Statement, sourceSpan } from './statements.ts';
import { supported } from './support.ts';
import { withTargets } from './target.ts';
import { type ModelTalk, type TrainingDraft, trainingIn } from './training.ts';

export interface DocumentInput {
  readonly path: string;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly frontMatter: string;
  readonly assumePlan: boolean;
  /** What a config file's keys say about its genre; prose decides where absent. */
  readonly verdict?: GenreVerdict | undefined;
  /** The user's own words for assets, models, products and training. */
  readonly vocabulary?: OwnWords | undefined;
  /** The fine-tune that the file starts. */
  readonly job?: TrainingJob | undefined;
}

/** Words without which a statement cannot make a claim; looked for before anything costlier. */
export const mayClaim =
  /tun(?:e|ed|es|ing|n)|fine adj|refin|reinforc|preference|supervis|train|lora|\bsft\b|\bdpo\b|\brlhf\b|\bpeft\b|\bgrpo\b|distil|adapter|teach|taught|school|drill|weights|bak(?:e|ed|ing)|burn|instil|internali|memori|customi|adapt|learn|raised|brought up|bring up|built|build|feed|fed on|steep|immers|exposure|exposed|expos|\bmade\b|\bmake|groom|coach|studied|ingrain|absorb|specialis|specializ|personali|imprint|mould|\bgrow\b|lessons|pour|encod|embed|index|retriev|vector|\brag\b|pgvector|knowledge (?:base|graph)|semantic search|parameters|optimis|optimiz|refit|fitted|\bpress|reinforcement|\brl\b|educat|tutor|coach|drill|round to|bring (?:the|it)|brought|put (?:it|them)|puts|'d on|'d \d/i;

const speaksOfActs = remembered((text) => mayClaim.test(text));

/** The document as a whole was given up. */
const closed =
  /\b(?:state|status|outcome)\W{1,8}(?:closed(?! beta)|rejected|declined|withdrawn|superseded|won'?t fix|abandoned|cancelled|not planned)/i;

/** All claims of a document with its evidence. */
export function readClaims(input: DocumentInput): DocumentClaims {
  const verdict = input.verdict ?? genreOf(input);
  const genre: Genre = input.assumePlan ? 'plan' : verdict.genre;
  const statements = cutStatements(input.passages);
  const reader = new Reader(entriesOf(input.vocabulary));
  const ownTraining = input.vocabulary?.training.map((it) => it.toLowerCase()) ?? [];
  const candidates = statements.filter(
    (it) => speaksOfActs(it.text) || ownTraining.some((word) => it.text.toLowerCase().includes(word)),
  );
  const talk = modelTalk(input.text, input.job);
  const isNewestFirst = /\b(?:newest|latest|most recent)(?: \w+)? (?:on top|first|at the top)\b/i.test(input.text);
  const isClosed = closed.test(input.text.slice(0, 600));
  const said = mergeRows(candidates.map((it) => trainingIn(it, reader, talk)).filter((it) => it !== undefined));
  const stated = input.job ? said.filter(isMeantInJob) : said;
  const goals = input.job ? impliedByGoals(statements, stated, reader) : [];
  const cancellers = cancelling(statements);
  const drafts = [...stated, ...goals].map((it) => inGenre(it, genre, verdict.score));
  const live = drafts
    .filter((it) => isLive(it.stance))
    .filter((it) => !isClosed && !isCancelled(it, cancellers, isNewestFirst));
  const areLive: ReadonlySet<TrainingDraft> = new Set(live);
  const mislabelled = drafts.filter((it) => isMislabelled(it) && (isLive(it.stance) || it.stance.words === 'you'));
  const judged = [
    ...markRestatements(
      live.filter((it) => !mislabelled.includes(it)),
      drafts.filter((it) => !areLive.has(it)),
    ),
    ...mislabelled.map(asStated),
  ];
  const retrieval = candidates
    .map((it) => retrievalIn(it, reader))
    .filter((it) => it !== undefined)
    .map((it) => inGenre(it, genre, verdict.score));
  const rest = drafts.filter((it) => !areLive.has(it) && !mislabelled.includes(it)).map(takenBack);
  const claims = withTargets(assemble(judged, rest, retrieval), statements);
  return { plan: planVerdict(verdict, genre), ...supported(claims, statements, reader) };
}

function planVerdict(verdict: GenreVerdict, genre: Genre): { isPlan: boolean; reason: string } {
  return genre === verdict.genre
    ? { isPlan: verdict.isPlan, reason: verdict.reason }
    : { isPlan: true, reason: 'reviewed on request' };
}

const languageModelTalk =
  /\b(?:llms?|slms?|language models?|gpt|chatgpt|claude|gemini|llama|mistral|ministral|qwen|gemma|deepseek|assistant|chat ?bots?|bots?|copilots?|prompt(?:s|ed|ing)?|fine-?tun\w*|lora|qlora|sft|dpo|generative|foundation model|drafts?|replies|hallucinat\w*|nova (?:micro|lite|pro)|our own ai|open[- ]weights?)\b/gi;
const otherModelTalk =
  /\b(?:classifiers?|detectors?|recogni[sz]ers?|encoders?|forecast\w*|regression|random forest|gradient[- ]boost\w*|xgboost|lightgbm|cnn|convolutional|lstm|ocr|speech|vision|images?|yolo|rerankers?|embeddings?|recommenders?|churn|fraud|anomaly|pictures?|photos?|cameras?|convolution\w*|neural net\w*|sensors?|predictors?|boosted trees?|time series)\b/gi;

const helperTalk = /\b(?:helpers?|companion|machine|computer|ai|answers?|chat|model|writes?|greets?|talks?)\b/gi;

/** A file that starts a fine-tune is about a language model, whatever its words. */
export function modelTalk(text: string, job?: TrainingJob): ModelTalk {
  const sure = job ? 10 : 0;
  return {
    languageModels: sure + count(text, languageModelTalk),
    otherModels: count(text, otherModelTalk),
    helpers: count(text, helperTalk),
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isLive(stance: FoundStance): boolean {
  return stance.value === 'proposed' || stance.value === 'tentative';
}

/** A proposal that the document itself cancels is a rejected one. */
function takenBack(draft: TrainingDraft): TrainingDraft {
  return isLive(draft.stance) ? { ...draft, stance: { ...draft.stance, value: 'rejected' } } : draft;
}

/** Retrieval that is called training restates nothing; product copy may say it to "you". */
function asStated(draft: TrainingDraft): Judged {
  const stance: FoundStance = isLive(draft.stance)
    ? draft.stance
    : { value: 'proposed', words: undefined, commitment: 0 };
  return { draft: { ...draft, stance }, needs: draft.needs, restates: false };
}

/** In a row, the cell that says most makes the claim. */
function mergeRows(drafts: readonly TrainingDraft[]): TrainingDraft[] {
  return drafts.filter((it) => {
    if (!it.statement.passage.cell) return true;
    const mates = drafts.filter(
      (other) => other.statement.row === it.statement.row && other.statement.passage !== it.statement.passage,
    );
    return !mates.some(
      (other) =>
        weight(other) > weight(it) || (weight(other) === weight(it) && other.statement.index < it.statement.index),
    );
  });
}

function weight(draft: TrainingDraft): number {
  return (
    (isLive(draft.stance) ? 0 : 8) +
    (draft.isBare ? 0 : 4) +
    (draft.act.tag === 'act-strong' ? 2 : 0) +
    (draft.material ? 1 : 0)
  );
}

/** Outside plans a statement needs its own signs of a plan to count as a live proposal. */
function inGenre<Draft extends TrainingDraft | RetrievalDraft>(draft: Draft, genre: Genre, leaning: number): Draft {
  if (!isLive(draft.stance) || genre === 'plan') return draft;
  if (genre === 'sections' && (isFutureSection(draft.statement) || draft.stance.commitment >= 5)) return draft;
  if (genre === 'unclear' && draft.stance.commitment >= (leaning > 0 ? 1 : 2)) return draft;
  return { ...draft, stance: { value: 'reported', words: 'no plan here', commitment: 0 } };
}

function isFutureSection(statement: Statement): boolean {
  return statement.passage.headings.some((it) =>
    /\b(?:road ?map|future|next|upcoming|planned|plans?|to-?\s?do|phases?|milestones?|further out|later|where this goes|backlog|ideas?|wish|vision|not in yet|coming|what's ahead|ahead|on the bench|2\d{3}|state of play|stages?|proposal|current)\b/i.test(
      it,
    ),
  );
}

function assemble(
  judged: readonly Judged[],
  rest: readonly TrainingDraft[],
  retrieval: readonly RetrievalDraft[],
): Claim[] {
  const claims = [
    ...judged.map((it) => trainingClaim(it.draft, it.restates ? it.draft.needs : it.needs, it.restates)),
    ...rest.map((it) => trainingClaim(it, it.needs, true)),
    ...retrieval.map(retrievalClaim),
  ];
  return claims.sort((a, b) => a.act.span.start - b.act.span.start).map((claim, id) => ({ ...claim, id }));
}

type Unnumbered = Omit<Claim, 'id'>;

function trainingClaim(draft: TrainingDraft, needs: readonly FoundNeed[], restates: boolean): Unnumbered {
  const { statement, act, learner, material } = draft;
  const { passage } = statement;
  return {
    mechanism: 'training',
    act: slot(passage, act, isMislabelled(draft) ? 'mislabelled' : act.tag === 'act-strong' ? 'strong' : 'medium'),
    learner: learner.at ? slot(passage, learner.at, learner.value) : { value: learner.value },
    material: material ? slot(passage, material, material.value) : undefined,
    needs: namedNeeds(needs, statement),
    stance: stanceSlot(draft.stance),
    place: placeOf(statement),
    statement: sourceSpan(passage, statement.start, statement.end),
    task: undefined,
    restates,
  };
}

function retrievalClaim(draft: RetrievalDraft): Unnumbered {
  const { statement, act, needs, stance } = draft;
  return {
    mechanism: 'retrieval',
    act: slot(statement.passage, act, 'strong'),
    learner: { value: 'unnamed' },
    material: undefined,
    needs: namedNeeds(needs, statement),
    stance: stanceSlot(stance),
    place: placeOf(statement),
    statement: sourceSpan(statement.passage, statement.start, statement.end),
    task: undefined,
    restates: false,
  };
}

function slot<Value>(
  passage: Passage,
  at: { readonly start: number; readonly end: number },
  value: Value,
): Slot<Value> & { span: Span; words: string } {
  return { value, span: sourceSpan(passage, at.start, at.end), words: passage.text.slice(at.start, at.end) };
}

function stanceSlot(stance: FoundStance): Slot<FoundStance['value']> {
  return stance.words === undefined ? { value: stance.value } : { value: stance.value, words: stance.words };
}

function namedNeeds(needs: readonly FoundNeed[], statement: Statement): readonly [NamedNeed, ...NamedNeed[]] {
  const [first, ...rest] = needs.map((it): NamedNeed => {
    const { passage } = it.in ?? statement;
    if (it.value === 'unstated') return { value: it.value };
    if (passage.offsets.length === 0) return { value: it.value, words: passage.text.slice(it.start, it.end) };
    return slot(passage, it, it.value);
  });
  return first ? [first, ...rest] : [{ value: 'unstated' }];
}

function placeOf(statement: Statement): Place {
  const { passage } = statement;
  const kind =
    passage.kind === 'heading'
      ? 'heading'
      : passage.kind === 'cell'
        ? 'table'
        : passage.kind === 'item' || passage.depth > 0
          ? 'list'
          : passage.kind === 'value'
            ? 'key'
            : passage.kind === 'comment'
              ? 'comment'
              : 'sentence';
  return { kind, headings: passage.headings };
}

const indexing =
  /\b(?:chunk\w*|embedd?(?:ed|ing|ings|s)?|index(?:ed|es|ing)?|vector|pgvector|sync(?:s|ed|ing|hroni[sz]\w*)?|upload(?:s|ed|ing)?|crawl\w*|search(?:es|ed|able)?|retriev\w*|fetched|ticking the pages|knowledge base entries|drop(?:ping|ped|s)?)\b/gi;

/** Says "train" and means filling an index: two signs of indexing in the statement or the sentence behind it. */
function isMislabelled({ act, statement }: TrainingDraft): boolean {
  if (act.tag !== 'act-train' && act.tag !== 'act-teach') return false;
  const near = `${statement.text} ${statement.after?.text ?? ''}`;
  return new Set((near.match(indexing) ?? []).map((it) => it.toLowerCase().slice(0, 5))).size >= 2;
}
