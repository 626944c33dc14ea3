/** Statements are read in the company of the others: after an edit as in a document that is read for the first time. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Companies, figuresOf } from '../../../../src/claims/judgement/company/companies.ts';
import { type FirstOdds, Group } from '../../../../src/claims/judgement/company/company.ts';
import { drained } from '../../../../src/text/steps.ts';

const eighths = fc.integer({ min: 1, max: 7 }).map((it) => it / 8);
const statement = fc.record<FirstOdds>({
  live: eighths,
  training: eighths,
  held: eighths,
  section: fc.constantFrom('goals', 'steps'),
  list: fc.constantFrom('first', 'second', 'third'),
});
const groups = fc.array(fc.array(statement, { maxLength: 4 }), { minLength: 1, maxLength: 6 });

it('an edit leaves each statement the company that a fresh reading of the document gives it', () =>
  fc.assert(
    fc.property(fc.array(groups, { minLength: 1, maxLength: 4 }), fc.nat(), (versions, kept) => {
      const companies = new Companies();
      let last: readonly Group[] = [];
      for (const version of versions) {
        const stays = last.slice(0, kept % (last.length + 1));
        last = [...stays, ...version.slice(stays.length).map((it) => new Group(it))];
        drained(companies.update(last));
        const figures = last.flatMap((it) => companies.figuresOf(it));
        expect(figures).toEqual(figuresOf(last.flatMap((it) => it.statements)));
      }
    }),
  ));

it('a group whose surroundings are told to be the same has the same figures', () =>
  fc.assert(
    fc.property(groups, groups, (before, after) => {
      const group = new Group(before[0] ?? []);
      const companies = new Companies();
      drained(companies.update([group, ...before.slice(1).map((it) => new Group(it))]));
      const [around, figures] = [companies.around(group), companies.figuresOf(group)];
      drained(companies.update([group, ...after.map((it) => new Group(it))]));
      const isSame = companies.around(group).every((it, at) => it === around[at]);
      if (isSame) expect(companies.figuresOf(group)).toEqual(figures);
    }),
  ));
