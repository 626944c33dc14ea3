/** Exit status and what is told. */

import { type Case, plan, tutorial } from './case.ts';

const suppressed = plan.replace('- Phase', '<!-- ai-plan-disable-next-line -- trial agreed until March -->\n- Phase');

export const exitStatus: readonly Case[] = [
  {
    title: 'a plan with a warning',
    args: ['docs/plan.md'],
    files: { 'docs/plan.md': plan },
    status: 1,
    says: ['docs/plan.md', 'knowledge-by-training', /5:12 +warning/u],
  },
  {
    title: 'a document that is no plan',
    args: ['a.md'],
    files: { 'a.md': tutorial },
    status: 0,
    says: ['1 file read, 0 plans: nothing to report'],
  },
  {
    title: 'warnings that do not fail',
    args: ['--fail-on', 'error', 'plan.md'],
    files: { 'plan.md': plan },
    status: 0,
    says: ['knowledge-by-training'],
  },
  { title: 'never fail', args: ['--fail-on=never', 'plan.md'], files: { 'plan.md': plan }, status: 0 },
  { title: 'an empty file', args: ['a.md'], files: { 'a.md': '' }, status: 0 },
  {
    title: 'a binary file',
    args: ['a.md'],
    files: { 'a.md': new Uint8Array([0, 255, 254, 0, 200, 10, 13]) },
    status: 0,
  },
  {
    title: 'suppressed with a reason',
    args: ['plan.md'],
    files: { 'plan.md': suppressed },
    status: 0,
    says: ['suppressed)'],
  },
];
