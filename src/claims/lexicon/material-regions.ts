/** Small words by which the material of a training is found: they open its region, end it, or stand for none. Over single words in lower case. */

import { fullMonths } from './calendar.ts';
import { wordsIn } from './patterns.ts';

/** "Trained on …": material follows, whether or not a lexicon knows it. */
export const firmOpeners = wordsIn('on upon from with off using');

/** "A model of …": these count where no firm one opens a region. */
export const looseOpeners = wordsIn('over of by in through across via out');

/** Of all openers, those that may lead to what the training runs on: "on our cluster". */
export const openersOfPlaces = /^(?:on|upon|over)$/;

/** Where a training runs. */
export const places =
  /^(?:cluster|hardware|gpus?|server|servers|silicon|bedrock|azure|vertex|cloud|card|cards|demand|device|premises?|platform|tenant|node|box|machine|workstation|top|merge|push|rack|laptop)$/;

/** "From our …", "with 400 …": what follows is a thing, though no lexicon knows it. */
export const openersOfThings = /^(?:from|with)$/;
export const determinersOfThings =
  /^(?:\d|the|our|its|their|all|past|old|hundreds|thousands|ten|years|two|three|four|five|six|those|them)/;

/** The material ends before these. */
export const closers = wordsIn(
  'so to until because since which that who whereupon after before when while if for as such lest hence',
);

/** Behind these another noun goes on with the same material. */
export const joins = wordsIn('of and or with from in on for to by all between both plus including as per than about');

/** Without one of these in front, an article opens another part of the sentence. */
export const articles = /^(?:the|a|an)$/;

/** Behind a comma these open a clause of its own, rather than another item of a list … */
export const clauseOpenings =
  /^(?:so|to|in|which|it|he|she|they|we|until|then|who|whereupon|after|but|because|while|that|this)$/;
/** … as do words with one of these close behind the comma. */
export const clauseVerbs = /^(?:may|can|will|shall|must|is|are|gets|has|have|should|could|would|was|were|needs|does)$/;

/** Behind "on", "from" or "with" these are no material: times, pronouns, doings. */
export const notMaterials = new RegExp(
  String.raw`^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|${fullMonths}|q[1-4]|20\d\d|\w+ing|us|you|me|it|them|those|these|this|that|both|him|her|care)$`,
);
