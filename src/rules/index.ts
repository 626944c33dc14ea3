/** The registry: every rule, in the order in which they are listed to people. */

import baseModelRetiring from './base-model-retiring.ts';
import behaviorByRetrieval from './behavior-by-retrieval.ts';
import capabilityByTraining from './capability-by-training.ts';
import configPlanMismatch from './config-plan-mismatch.ts';
import decisionByTraining from './decision-by-training.ts';
import factsInTrainingData from './facts-in-training-data.ts';
import formatByTraining from './format-by-training.ts';
import hallucinationByTraining from './hallucination-by-training.ts';
import knowledgeByTraining from './knowledge-by-training.ts';
import modelNotTunable from './model-not-tunable.ts';
import procedureByTraining from './procedure-by-training.ts';
import providerWindingDown from './provider-winding-down.ts';
import retrievalCalledTraining from './retrieval-called-training.ts';
import type { Rule } from './rule.ts';
import staleSnapshot from './stale-snapshot.ts';
import suppressionWithoutReason from './suppression-without-reason.ts';
import toneByTraining from './tone-by-training.ts';
import trainingConfigWithoutPlan from './training-config-without-plan.ts';
import unknownRule from './unknown-rule.ts';
import unstatedPurpose from './unstated-purpose.ts';
import unusedSuppression from './unused-suppression.ts';

export const rules: readonly Rule[] = [
  knowledgeByTraining,
  staleSnapshot,
  hallucinationByTraining,
  formatByTraining,
  toneByTraining,
  procedureByTraining,
  decisionByTraining,
  capabilityByTraining,
  unstatedPurpose,
  behaviorByRetrieval,
  retrievalCalledTraining,
  providerWindingDown,
  modelNotTunable,
  baseModelRetiring,
  factsInTrainingData,
  trainingConfigWithoutPlan,
  configPlanMismatch,
  unusedSuppression,
  unknownRule,
  suppressionWithoutReason,
];
