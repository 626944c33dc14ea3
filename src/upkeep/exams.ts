/** Sets of labelled documents that are kept aside: what is learned from cannot be an exam. */

export const exams: ReadonlySet<string> = new Set([
  'final',
  'reserve',
  'tenth-volume',
  'fifteenth-volume',
  'sixteenth-volume',
  'seventeenth-volume',
  'mentions-kept',
  'rule-by-rule',
  'in-passing-kept',
  'in-passing-two',
  'open-exam',
  'open-readmes-three',
  'open-designs-three',
  'open-products-three',
  'open-notes-two',
  'open-tools',
  'open-repositories-products',
  'open-repositories-trainings-two',
]);
