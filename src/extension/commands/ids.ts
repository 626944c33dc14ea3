/** The ids of all commands, as the manifest declares them. */

export const commandIds = {
  review: 'aiPlanLint.review',
  reviewAnyway: 'aiPlanLint.reviewAnyway',
  stopReviewing: 'aiPlanLint.stopReviewing',
  check: 'aiPlanLint.check',
  openGuide: 'aiPlanLint.openGuide',
  toFixWhat: 'aiPlanLint.toFixWhat',
  suppress: 'aiPlanLint.suppress',
  showLog: 'aiPlanLint.showLog',
} as const;
