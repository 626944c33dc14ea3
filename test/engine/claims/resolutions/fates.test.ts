/** What a document says later of a proposal: whoever turned a wish down is warned about it if its verdict is not seen. */

import { describe, expect, it } from 'vitest';
import { cutStatements, type Statement } from '../../../../src/claims/reading/statements.ts';
import { Fates } from '../../../../src/claims/resolutions/fates.ts';
import { proposalsIn, resolutionsIn } from '../../../../src/claims/resolutions/resolutions.ts';
import { readDocument } from '../../../../src/read/read.ts';
import { drained } from '../../../../src/text/steps.ts';

/** Features of the statement that holds `words`; those with a word of training speak of it. */
function fateOf(text: string, words: string): readonly string[] {
  const statements: Statement[] = cutStatements(readDocument(text, 'markdown').passages);
  for (const [index, it] of statements.entries()) it.index = index;
  const speaking = statements.filter((it) => /train|tun/i.test(it.text));
  const own = speaking.find((it) => it.text.includes(words));
  const proposal = own && proposalsIn(statements, speaking).get(own);
  if (!proposal) throw new Error(`no proposal: ${words}`);
  const resolutions = resolutionsIn(statements, new Set(speaking));
  const section = { kept: [], resolutions, isNewestFirst: /newest on top/.test(text) };
  return drained(new Fates().featuresOf([{ kept: [], sections: [section] }], [[[proposal]]]))[0]?.[0] ?? [];
}

const minutes = `# Minutes

## 4. Assistant

4.2 He proposed that a model be trained on the prospectus.

4.3 She proposed that it be tuned on her letters.

## 7. Votes

4.2 fell, no member voting for it.

4.3 was carried, five to one.
`;

describe('what becomes of a proposal', () => {
  it('is told by its number, far behind it', () => {
    expect(fateOf(minutes, 'prospectus')).toContain('fate:neg/id');
    expect(fateOf(minutes, 'prospectus')).not.toContain('fate:pos/id');
  });

  it('is not that of its neighbour', () => {
    expect(fateOf(minutes, 'letters')).toContain('fate:pos/id');
    expect(fateOf(minutes, 'letters')).not.toContain('fate:neg/id');
  });

  it('stands above it where the newest entry stands on top', () => {
    const log = '# Log, newest on top\n\nItem 4.2 was rescinded.\n\n4.2 We train the model on the ledger.\n';
    expect(fateOf(log, 'ledger')).toContain('fate:neg/id');
    expect(fateOf(log.replace(', newest on top', ''), 'ledger')).not.toContain('fate:neg/id');
  });

  it('is told by the next sentence, without a name', () => {
    const text = 'She moved that the bot be trained on the ledger. Motion withdrawn.\n';
    expect(fateOf(text, 'ledger')).toContain('fate:neg/next/short/v');
  });

  it('is told by more votes against than for it', () => {
    const text = 'He moved that it be trained on the ordinance. Vote: 2 for, 5 against.\n';
    expect(fateOf(text, 'ordinance')).toContain('fate:first=neg');
    expect(fateOf(text.replace('2 for, 5', '5 for, 2'), 'ordinance')).toContain('fate:first=pos');
  });

  it('is open where nothing is said', () => {
    expect(fateOf('We train it on the ledger. The ledger is blue.\n', 'ledger')).toEqual(['fate:last=undefined']);
  });

  it.each([
    ['We tune it on her letters. Motion withdrawn.', true],
    ['We tune it on her letters. She sang. The proposal was sent back.', true],
    ['We tune it on her letters.\n\nOutcome: not approved.', true],
    ['We tune it on her letters. *Struck on Tuesday: she writes them herself.*', true],
    ['We tune it on her letters. Decision: 70 in favour, 98 against.', true],
    ['- We tune it on her letters → struck, she sings', true],
    ['We tune it on her letters. Decision: 98 in favour, 70 against.', false],
    ['We tune it on her letters. No answer gets lost.', false],
    ['We tune it on her letters. Falls: 28 a day.', false],
    ['We tune it on her letters. The lamp was replaced by Petra.', false],
    ['We tune it on her letters.\n\nThe proposal was sent back.', false],
    ['We tune it on her letters. We tune it on the ledger. Withdrawn.', false],
  ])('is sealed by what stands right behind it: %s', (text, isSealed) => {
    expect(fateOf(`${text}\n`, 'letters').includes('fate:settled=neg')).toBe(isSealed);
  });
});
