/** The registry: every rule, in the order in which they are listed to people. */

import baseModelRetiring from './base-model-retiring.ts';
import behaviorByRetrieval from './behavior-by-retrieval.ts';
import capabilityByTraining from './capability-by-training.ts';
import configPlanMismatch from './config-plan-mismatch.ts';
import datasetTooSmall from './dataset-too-small.ts';
import decisionByTraining from './decision-by-training.ts';
import factsInTrainingData from './facts-in-training-data.ts';
import formatByTraining from './format-by-training.ts';
import hallucinationByTraining from './hallucination-by-training.ts';
import hostingFeeMissing from './hosting-fee-missing.ts';
import knowledgeByTraining from './knowledge-by-training.ts';
import modelNotTunable from './model-not-tunable.ts';
import noDeprecationPlan from './no-deprecation-plan.ts';
import noEvalPlan from './no-eval-plan.ts';
import noPromptBaseline from './no-prompt-baseline.ts';
import noRetrainingPlan from './no-retraining-plan.ts';
import procedureByTraining from './procedure-by-training.ts';
import providerWindingDown from './provider-winding-down.ts';
import retrievalCalledTraining from './retrieval-called-training.ts';
import type { Rule } from './rule.ts';
import staleSnapshot from './stale-snapshot.ts';
import suppressionWithoutReason from './suppression-without-reason.ts';
import toneByTraining from './tone-by-training.ts';
import trainingBeforePrompting from './training-before-prompting.ts';
import trainingConfigWithoutPlan from './training-config-without-plan.ts';
import unknownRule from './unknown-rule.ts';
import unstatedPurpose from './unstated-purpose.ts';
import unusedSuppression from './unused-suppression.ts';
import volumeBelowBar from './volume-below-bar.ts';
import volumeUnstated from './volume-unstated.ts';

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
  trainingBeforePrompting,
  noPromptBaseline,
  volumeBelowBar,
  volumeUnstated,
  datasetTooSmall,
  hostingFeeMissing,
  noEvalPlan,
  noRetrainingPlan,
  noDeprecationPlan,
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
