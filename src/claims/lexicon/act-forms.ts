/** Small words within and around an act of training by which its form and its object are told. Over single words in lower case. */

import { wordsIn } from './patterns.ts';

/** "Teach it": words within an act that stand for its learner. */
export const standIns = /^(?:model|it|them|bot|assistant)$/;

/** "A model trained on …". */
export const behindParticiple = /^(?:in|on|from|into|with|to)$/;

/** Acts that are nouns, as a rule. */
export const nouns =
  /^(?:q?loras?|dora|peft|sft|rlhf|dpo|grpo|orpo|rft|run|job|distillation|customi[sz]ation|training|trainings|weights|parameters)$/;

/** "The training". */
export const articles = /^(?:the|a|an|this|that|our|its|their)$/;

/** "Training our model". */
export const objectOpenings = /^(?:the|a|an|our|your|this|it|them|gpt|llama|gemini|claude|qwen)$/;

/** "Will LoRA". */
export const modals = /^(?:can|will|to|could|should|might)$/;

/** Last words of an act in the past, or of a participle. */
export const pastForms = /(?:ed|taught|learnt|learned|burnt|brought)$/;

/** First words of one: "brought up on". */
export const pastOpenings = /^(?:brought|raised|reared|baked|burned|burnt|trained|taught|built)\b/;

/** "We trained two clerks" has its object behind it; "a model trained on" does not. */
export const agents = /^(?:we|i|they|he|she|you|have|has|had|who)$/;

/** Acts that are verbs. */
export const verbs = /^(?:teach|teaches|drill|drills|coach)$/;

/** "Some further tuning". */
export const beforeNoun = /^(?:the|a|an|of|our|some|further|additional|any|more|second|supervised)$/;

/** "To train", "and tune". */
export const beforeVerb =
  /^(?:to|will|shall|must|should|can|could|may|might|we|they|i|you|and|then|or|not|also|let|let's|don't|never|would|us|first|just|simply|either|who|that)$/;

export const thirdPerson = /^(?:trains|tunes|teaches|retrains|retunes)$/;

/** "An adapter for Llama". */
export const completing = /^(?:of|for|over|to)$/;

/** What was named before. */
export const pronouns = /^(?:it|them)$/;

/** Words that end an object: prepositions, joining words, verbs. */
export const stops = wordsIn(`
  on upon with for to so from in at by using over that which who whose until because as into via through per
  after before when while if is are was were will shall be gets has have than instead rather without under`);

/** "Fine-tune" is said of all that is adjusted … */
export const adjusting = /^fine/;

/** … but with these behind it of what learns. */
export const ofLearning = /\b(?:on|from|using|so|for|to|because|since|model|llm|gpt|weights)\b/;

/** What is not done stands behind these. */
export const passedOver = /^instead of$| than$/;

/** Words behind an act that are no object of it. */
export const notObjects = wordsIn(`
  it them this that these those one ones ours him her something anything everything run runs job jobs round
  rounds again up out further once twice and or together separately apart itself of more over phase step
  pipeline loop set sets data`);

/** Acts that end with one of these have what they train in front of them. */
export const openEnds = wordsIn('in on from into with to by of');

/** What stands behind these completes another noun. */
export const prepositions = wordsIn('for of by to from with in at into between among within per over during');

export const weekdays = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "Retrain Harbourmaster nightly". */
export const cadences = /^(?:each|every|again|daily|weekly)$/;
