/** A run with everything that formats have to cope with: odd paths, odd words, all severities, fixes, suppressions. */

import type { FileOutcome, Outcome, OutcomeFinding, Range } from '../../../../src/present/formats/outcome.ts';

export function range(line: number, column: number, length = 4, offset = line * 40): Range {
  return { start: { line, column, offset }, end: { line, column: column + length, offset: offset + length } };
}

export function finding(changes: Partial<OutcomeFinding> = {}): OutcomeFinding {
  return {
    rule: 'knowledge-by-training',
    severity: 'warning',
    message: 'The plan trains a model so that it knows "prices"; retrieve from them instead.',
    need: 'knowledge',
    mechanism: 'training',
    alternative: 'retrieval',
    range: range(3, 5),
    fixes: [],
    related: [],
    fingerprint: '0123456789abcdef',
    ...changes,
  };
}

export function file(changes: Partial<FileOutcome> = {}): FileOutcome {
  return { path: 'docs/plan.md', format: 'markdown', plan: true, findings: [], suppressed: [], ...changes };
}

export const sample: Outcome = {
  tool: { name: 'ai-plan-lint', version: '0.1.0' },
  files: [
    file({
      findings: [
        finding({
          fixes: [
            { title: 'Rewrite to use retrieval', safe: true, edits: [{ range: range(3, 5), newText: 'index' }] },
            { title: 'Take it out', safe: false, edits: [{ range: range(3, 1, 9), newText: '' }] },
          ],
          related: [
            { message: 'The volume.', path: 'docs/plan.md', range: range(9, 2) },
            { message: 'The plan that the job names.', path: 'plans/ü & b.md', range: null },
          ],
        }),
        finding({
          rule: 'base-model-retiring',
          severity: 'error',
          message: '100 % gone: a\r\nb, c; d]',
          fingerprint: 'b',
        }),
        finding({
          rule: 'unused-suppression',
          severity: 'information',
          need: null,
          mechanism: null,
          alternative: null,
          fingerprint: 'c',
        }),
      ],
      suppressed: [
        {
          finding: finding({ rule: 'tone-by-training', fingerprint: 'd' }),
          by: 'comment',
          reason: 'pilot until March',
        },
        { finding: finding({ rule: 'tone-by-training', fingerprint: 'e' }), by: 'comment', reason: undefined },
        { finding: finding({ rule: 'format-by-training', fingerprint: 'f' }), by: 'baseline', reason: undefined },
      ],
    }),
    file({
      path: 'a, b: 50%;[x] <&">.md',
      findings: [finding({ message: 'A bell \u0007, a half \ud83d and | a pipe <b>.' })],
    }),
    file({ path: '/elsewhere/c d.md', plan: false }),
  ],
  errors: [{ path: 'gone.md', message: 'There is no such file or folder. Check the spelling of the path.' }],
};
