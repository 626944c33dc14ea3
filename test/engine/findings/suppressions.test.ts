/** Suppressions suppress what they reach, keep their reason, and are told of when they suppress nothing. */

import { describe, expect, it } from 'vitest';
import { applySuppressions } from '../../../src/findings/suppressions.ts';
import { readComments, readDirectives } from '../../../src/read/directives.ts';
import type { Format } from '../../../src/read/passage.ts';
import { dropSuppression } from '../../../src/remedies/drop-suppression.ts';
import type { RuleId } from '../../../src/rules/rule.ts';
import { applyEdits } from '../../../src/text/span.ts';
import { sampleFinding } from './sample-finding.ts';

const known: readonly RuleId[] = ['tone-by-training', 'format-by-training', 'unstated-purpose', 'unused-suppression'];

/** Findings stand where the text says ⟦rule⟧; the marks are part of the text. */
function suppress(text: string, format: Format = 'markdown', off: readonly string[] = []) {
  const findings = [...text.matchAll(/⟦(?<rule>[a-z-]+)⟧/gu)].map(({ 0: mark, index, groups }) =>
    sampleFinding(groups?.rule as RuleId, index, index + mark.length),
  );
  const directives = readDirectives(text, format);
  const result = applySuppressions({
    text,
    findings,
    directives,
    misspelt: readComments(text, format).misspelt,
    isRule: (name) => known.some((it) => it === name),
    isOff: (name) => off.includes(name),
    statementOf: ({ span }) => ({ start: text.lastIndexOf('«', span.start), end: text.indexOf('»', span.start) }),
  });
  return {
    left: result.findings.map((it) => it.rule),
    suppressed: result.suppressed.map((it) => [it.finding.rule, it.reason]),
    notes: result.notes.map((it) => [it.kind, text.slice(it.span.start, it.span.end)]),
    directives,
  };
}

const D = (names: string) => `<!-- ai-plan-disable ${names} -- a -->\n⟦tone-by-training⟧\n\n`;
const E = (names: string) => `<!-- ai-plan-enable ${names} -->\n\n`;

describe('applySuppressions', () => {
  it('suppresses the line below, with its reason', () => {
    const { left, suppressed, notes } = suppress(
      '<!-- ai-plan-disable-next-line tone-by-training -- pilot -->\n- ⟦tone-by-training⟧ ⟦format-by-training⟧\n- ⟦tone-by-training⟧',
    );
    expect(suppressed).toEqual([['tone-by-training', 'pilot']]);
    expect(left).toEqual(['format-by-training', 'tone-by-training']);
    expect(notes).toEqual([]);
  });

  it('looks past blank lines and other comments of ours to the line below', () => {
    const { left } = suppress(
      '<!-- ai-plan-disable-next-line tone-by-training -- a -->\n<!-- ai-plan-disable-next-line format-by-training -- b -->\n\n⟦tone-by-training⟧ ⟦format-by-training⟧',
    );
    expect(left).toEqual([]);
  });

  it('suppresses its own line, also the last line of a finding that runs over two', () => {
    expect(suppress('⟦tone-by-training⟧ <!-- ai-plan-disable-line -- a -->').left).toEqual([]);
    const text = '⟦tone-\nby-training⟧ <!-- ai-plan-disable-line -- a -->';
    const directives = readDirectives(text, 'markdown');
    const two = applySuppressions({
      text,
      findings: [sampleFinding('tone-by-training', 0, text.indexOf('⟧') + 1)],
      directives,
      isRule: () => true,
      isOff: () => false,
      statementOf: () => undefined,
    });
    expect(two.findings).toEqual([]);
  });

  it('suppresses a whole statement from the line above it', () => {
    expect(suppress('<!-- ai-plan-disable-next-line -- a -->\n- «we will\n  ⟦tone-by-training⟧»').left).toEqual([]);
    expect(suppress('<!-- ai-plan-disable-next-line -- a -->\nfirst\n- «we will\n  ⟦tone-by-training⟧»').left).toEqual([
      'tone-by-training',
    ]);
  });

  it('suppresses a block from disable to enable, for the rules that both name', () => {
    const text = [
      '⟦tone-by-training⟧',
      '<!-- ai-plan-disable tone-by-training, format-by-training -- a -->',
      '⟦tone-by-training⟧ ⟦format-by-training⟧',
      '<!-- ai-plan-enable tone-by-training -->',
      '⟦tone-by-training⟧ ⟦format-by-training⟧',
      '<!-- ai-plan-enable -->',
      '⟦tone-by-training⟧ ⟦format-by-training⟧',
    ].join('\n\n');
    const { left, suppressed } = suppress(text);
    expect(left).toEqual(['tone-by-training', 'tone-by-training', 'tone-by-training', 'format-by-training']);
    expect(suppressed).toHaveLength(3);
  });

  it('works behind # in YAML and // in JSON', () => {
    expect(suppress('# ai-plan-disable-next-line -- a\ngoal: ⟦tone-by-training⟧', 'yaml').left).toEqual([]);
    expect(suppress('goal: ⟦tone-by-training⟧ # ai-plan-disable-line -- a', 'yaml').left).toEqual([]);
    expect(suppress('{ // ai-plan-disable -- a\n "goal": "⟦tone-by-training⟧" }', 'jsonc').left).toEqual([]);
  });

  it('tells of idle names, idle comments, unknown rules and missing reasons, at their words', () => {
    expect(
      suppress('<!-- ai-plan-disable-next-line tone-by-training, format-by-training -- a -->\n⟦tone-by-training⟧')
        .notes,
    ).toEqual([['unused', 'format-by-training']]);
    expect(suppress('<!-- ai-plan-disable -- a -->\nplain').notes).toEqual([['unused', 'ai-plan-disable']]);
    expect(suppress('<!-- ai-plan-disable tone-by-trainin: -- a -->').notes).toEqual([['unknown', 'tone-by-trainin']]);
    expect(suppress('<!-- ai-plan-disable-line -->⟦tone-by-training⟧').notes).toEqual([
      ['without-reason', 'ai-plan-disable-line'],
    ]);
    expect(suppress('<!-- ai-plan-enable nonsense -->').notes).toEqual([['unknown', 'nonsense']]);
  });

  it.each([
    ['an end without a beginning', '<!-- ai-plan-enable -->', ['ai-plan-enable']],
    [
      'an end for a name that is not open',
      D('tone-by-training') + E('tone-by-training, format-by-training'),
      ['format-by-training'],
    ],
    ['a second end', `${D('tone-by-training')}${E('')}${E('tone-by-training')}`, ['tone-by-training']],
    ['an end of one of all', D('') + E('tone-by-training') + E(''), []],
    ['an end in front of its beginning', E('') + D('tone-by-training'), ['ai-plan-enable']],
  ])('tells of %s', (_, text, ends) => {
    expect(suppress(text).notes.filter(([kind]) => kind === 'unopened')).toEqual(ends.map((it) => ['unopened', it]));
  });

  it.each([
    ['ai-plan-disable-file', true],
    ['ai-plan-disable-next-lines', true],
    ['ai-plan-disbale', true],
    ['ai-plan-disable:', true],
    ['ai-plan-lint', false],
    ['ai-plan-disable-line', false],
  ])('tells of a word that is misspelt: %s', (word, isTold) => {
    const { notes } = suppress(`<!-- ${word} tone-by-training -- a -->\n⟦tone-by-training⟧`);
    expect(notes.filter(([kind]) => kind === 'misspelt')).toEqual(isTold ? [['misspelt', word]] : []);
    expect(suppress(`# ${word} tone-by-training\ngoal: a`, 'yaml').notes.some(([kind]) => kind === 'misspelt')).toBe(
      isTold,
    );
  });

  it('keeps quiet about misspelt words and idle ends where that is suppressed by name', () => {
    const { notes } = suppress(
      '<!-- ai-plan-disable unused-suppression, unknown-rule -- a -->\n<!-- ai-plan-enable tone-by-training -->\n<!-- ai-plan-disable-file -->',
    );
    expect(notes).toEqual([]);
  });

  it('says nothing of a name whose rule is off: nobody can tell what it would hide', () => {
    expect(suppress('<!-- ai-plan-disable tone-by-training -- a -->', 'markdown', ['tone-by-training']).notes).toEqual(
      [],
    );
  });

  it('keeps quiet about idle comments where that is suppressed by name', () => {
    expect(
      suppress(
        '<!-- ai-plan-disable unused-suppression -- two versions -->\n<!-- ai-plan-disable-line tone-by-training -- a -->',
      ).notes,
    ).toEqual([]);
  });
});

describe('dropSuppression', () => {
  it.each([
    [
      'a comment on its own line goes with the line',
      'a\n<!-- ai-plan-disable-next-line tone-by-training -->\nb',
      0,
      'a\nb',
    ],
    [
      'a paragraph of its own takes one of the blank lines around it along',
      'a\n\n<!-- ai-plan-disable tone-by-training -->\n\nb',
      0,
      'a\n\nb',
    ],
    ['the same at the start', '<!-- ai-plan-disable -->\r\n\r\na\r\n', 0, 'a\r\n'],
    ['the same at the end', 'a\n\n<!-- ai-plan-disable -->\n', 0, 'a\n'],
    ['a comment behind text goes alone', 'a <!-- ai-plan-disable-line tone-by-training -->\r\nb', 0, 'a\r\nb'],
    [
      'the first of two names',
      '<!-- ai-plan-disable tone-by-training, x -- r -->',
      0,
      '<!-- ai-plan-disable x -- r -->',
    ],
    [
      'the last of two names',
      '<!-- ai-plan-disable x, tone-by-training -- r -->',
      1,
      '<!-- ai-plan-disable x -- r -->',
    ],
    ['the middle one', '<!-- ai-plan-disable x, y, z -->', 1, '<!-- ai-plan-disable x, z -->'],
  ])('%s', (_title, text, name, expected) => {
    const [directive] = readDirectives(text, 'markdown');
    if (!directive) throw new Error('no directive');
    expect(applyEdits(text, [dropSuppression(text, directive, directive.names[name])])).toBe(expected);
  });
});
