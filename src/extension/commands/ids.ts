/** The ids of all commands, as the manifest declares them. */

export const commandIds = {
  review: 'aiPlanLint.review',
  newPlan: 'aiPlanLint.newPlan',
  reviewAnyway: 'aiPlanLint.reviewAnyway',
  stopReviewing: 'aiPlanLint.stopReviewing',
  check: 'aiPlanLint.check',
  fixAll: 'aiPlanLint.fixAll',
  openGuide: 'aiPlanLint.openGuide',
  toFixWhat: 'aiPlanLint.toFixWhat',
  askRewrite: 'aiPlanLint.askRewrite',
  linkPlan: 'aiPlanLint.linkPlan',
  suppress: 'aiPlanLint.suppress',
  turnOff: 'aiPlanLint.turnOff',
  reviewAll: 'aiPlanLint.reviewAll',
  clearReview: 'aiPlanLint.clearReview',
  groupByVerdict: 'aiPlanLint.groupByVerdict',
  groupByRule: 'aiPlanLint.groupByRule',
  groupByFolder: 'aiPlanLint.groupByFolder',
  showConfig: 'aiPlanLint.showConfig',
  showLog: 'aiPlanLint.showLog',
} as const;
