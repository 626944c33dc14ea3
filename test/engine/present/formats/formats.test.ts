/** Output formats: what other programs read is well-formed, complete and within the limits of those programs. */

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { default as addFormats } from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import sarifSchema from '../../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {
  type: 'json',
};
import { renderAzure } from '../../../../src/present/formats/azure.ts';
import { renderGithub, renderGithubSummary } from '../../../../src/present/formats/github.ts';
import { renderGitlab } from '../../../../src/present/formats/gitlab.ts';
import { renderJson, renderJsonLine } from '../../../../src/present/formats/json.ts';
import { renderJunit } from '../../../../src/present/formats/junit.ts';
import type { Outcome } from '../../../../src/present/formats/outcome.ts';
import { renderSarif } from '../../../../src/present/formats/sarif.ts';
import { renderStylish } from '../../../../src/present/formats/stylish.ts';
import { rules } from '../../../../src/rules/index.ts';
import { file, finding, range, sample } from './sample-outcome.ts';

const guide = (rule: string) => readFileSync(`src/guides/rules/${rule}.md`, 'utf8');

function many(count: number, changes: Parameters<typeof finding>[0] = {}): Outcome {
  const findings = Array.from({ length: count }, (_, index) =>
    finding({ range: range(index + 1, 1), fingerprint: `${index}`, ...changes }),
  );
  return { ...sample, files: [file({ findings })], errors: [] };
}

describe('json', () => {
  it('keeps the contract of its schema version', () => {
    const document = JSON.parse(renderJson(sample));
    expect(Object.keys(document)).toEqual(['schemaVersion', 'tool', 'files', 'errors', 'summary']);
    expect(document.schemaVersion).toBe(1);
    expect(document.summary).toEqual({ files: 3, plans: 2, errors: 1, warnings: 2, information: 1 });
    expect(document.errors).toEqual(sample.errors);
    const [first] = document.files;
    expect(Object.keys(first)).toEqual(['path', 'format', 'plan', 'findings', 'suppressed']);
    expect(first.suppressed).toBe(3);
    expect(first.findings[0]).toMatchObject({
      rule: 'knowledge-by-training',
      severity: 'warning',
      need: 'knowledge',
      mechanism: 'training',
      alternative: 'retrieval',
      range: { start: { line: 3, column: 5, offset: 120 }, end: { line: 3, column: 9, offset: 124 } },
    });
    expect(first.findings[0].fixes[0]).toEqual({
      title: 'Rewrite to use retrieval',
      safe: true,
      edits: [{ range: range(3, 5), newText: 'index' }],
    });
  });

  it('writes one file a line, the same as in the whole document', () => {
    const lines = sample.files.map(renderJsonLine);
    for (const line of lines) expect(line).toMatch(/^[^\n]+\n$/u);
    expect(lines.map((it) => JSON.parse(it))).toEqual(JSON.parse(renderJson(sample)).files);
  });
});

describe('sarif', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  // The schema is of draft 4 and uses nothing that later drafts read otherwise.
  const isValid = ajv.compile(withoutDraft(sarifSchema));
  const logOf = (outcome: Outcome) => JSON.parse(renderSarif(outcome, { rules, guide }));

  it.each([
    ['a full run', sample],
    ['an empty run', { ...sample, files: [], errors: [] }],
  ])('is valid by the official schema: %s', (_title, outcome) => {
    const log = logOf(outcome);
    isValid(log);
    expect(isValid.errors ?? []).toEqual([]);
    expect(isValid({ ...log, version: '2.2.0' })).toBe(false);
  });

  it('carries rules with help, and results that point to them', () => {
    const [run] = logOf(sample).runs;
    const { rules: described } = run.tool.driver;
    expect(described.map((it: { id: string }) => it.id)).toEqual(rules.map((it) => it.id));
    for (const { id, help, shortDescription, fullDescription } of described) {
      expect(help.markdown).toBe(guide(id));
      expect(help.text).not.toMatch(/\]\(/u);
      expect(shortDescription.text).toMatch(/\.$/u);
      expect(fullDescription.text.length).toBeGreaterThan(40);
    }
    for (const { ruleId, ruleIndex } of run.results) expect(described[ruleIndex].id).toBe(ruleId);
  });

  it('says of each result whether it is suppressed, and why', () => {
    const [run] = logOf(sample).runs;
    expect(run.results.map((it: { suppressions: unknown[] }) => it.suppressions)).toEqual([
      [],
      [],
      [],
      [{ kind: 'inSource', justification: 'pilot until March' }],
      [{ kind: 'inSource' }],
      [{ kind: 'external', justification: 'Accepted in the baseline.' }],
      [],
    ]);
  });

  it('writes places, fixes, related places and fingerprints', () => {
    const [run] = logOf(sample).runs;
    const [first] = run.results;
    expect(first.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'docs/plan.md' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9, charOffset: 120, charLength: 4 },
    });
    expect(first.partialFingerprints).toEqual({ 'aiPlanLint/v1': '0123456789abcdef' });
    expect(first.fixes[0].artifactChanges[0].replacements[0].insertedContent).toEqual({ text: 'index' });
    expect(first.fixes[1].artifactChanges[0].replacements[0]).not.toHaveProperty('insertedContent');
    expect(first.relatedLocations[1].physicalLocation).toEqual({
      artifactLocation: { uri: 'plans/%C3%BC%20%26%20b.md' },
    });
    expect(run.results.at(-1).locations[0].physicalLocation.artifactLocation.uri).toBe(
      'a%2C%20b%3A%2050%25%3B%5Bx%5D%20%3C%26%22%3E.md',
    );
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: expect.stringContaining('gone.md') } }],
    });
  });

  it('leaves out the least important results where there are too many, and says so', () => {
    const outcome = many(25_010, { severity: 'information' });
    const errors = [finding({ severity: 'error', fingerprint: 'x' })];
    const [run] = logOf({ ...outcome, files: [...outcome.files, file({ findings: errors })] }).runs;
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0].level).toBe('error');
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^11 further findings are left out/u);
  });
});

describe('github', () => {
  it('annotates lines, with what the commands do not allow escaped', () => {
    const lines = renderGithub(sample).split('\n');
    expect(lines[0]).toBe(
      '::error file=docs/plan.md,line=3,endLine=3,col=5,endColumn=9,title=base-model-retiring::100 %25 gone: a%0D%0Ab, c; d]',
    );
    expect(lines[1]).toMatch(
      /^::warning file=docs\/plan\.md,line=3,endLine=3,col=5,endColumn=9,title=knowledge-by-training::The plan/u,
    );
    expect(lines[2]).toMatch(/^::warning file=a%2C b%3A 50%25;\[x\] <&">\.md,line=3/u);
    expect(lines[3]).toMatch(/^::notice /u);
  });

  it('annotates ten of a kind and prints the others with their number', () => {
    const output = renderGithub(many(25));
    expect(output.match(/^::warning /gmu)).toHaveLength(10);
    expect(output).toContain('::group::15 more findings: GitHub shows 10 annotations');
    expect(output.match(/^docs\/plan\.md:\d+:1 warning/gmu)).toHaveLength(15);
  });

  it('leaves columns out where a finding runs over lines', () => {
    const long = { start: range(3, 5).start, end: range(4, 2).end };
    expect(renderGithub({ ...sample, files: [file({ findings: [finding({ range: long })] })] })).toMatch(
      /line=3,endLine=4,title=/u,
    );
  });

  it('sums up for the page of the run, within its limit', () => {
    const summary = renderGithubSummary(sample);
    expect(summary).toContain('3 files read, 2 plans: 1 error, 2 warnings, 1 information.');
    expect(summary).toContain('There is no such file or folder');
    expect(summary).toContain('and \\| a pipe &lt;b&gt;');
    const long = renderGithubSummary(many(700));
    expect(long.match(/^\| docs/gmu)).toHaveLength(500);
    expect(long).toContain('200 more findings in the log');
  });
});

describe('gitlab', () => {
  it('writes entries with unique fingerprints', () => {
    const twice = { ...sample, files: [...sample.files, ...sample.files] };
    const entries = JSON.parse(renderGitlab(twice));
    expect(entries).toHaveLength(8);
    expect(new Set(entries.map((it: { fingerprint: string }) => it.fingerprint)).size).toBe(8);
    expect(entries[1]).toMatchObject({
      check_name: 'base-model-retiring',
      severity: 'critical',
      location: { path: 'docs/plan.md', lines: { begin: 3, end: 3 } },
    });
  });
});

describe('azure', () => {
  it('logs issues, with what the commands do not allow escaped, and prints information', () => {
    const lines = renderAzure(sample).split('\n');
    expect(lines[1]).toBe(
      '##vso[task.logissue type=error;sourcepath=docs/plan.md;linenumber=3;columnnumber=5;code=base-model-retiring;]100 %AZP25 gone: a%0D%0Ab, c; d]',
    );
    expect(lines[2]).toMatch(/^docs\/plan\.md:3:5 information /u);
    expect(lines[3]).toMatch(/^##vso\[task\.logissue type=warning;sourcepath=a, b: 50%AZP25%3B\[x%5D /u);
  });
});

describe('junit', () => {
  it('is well-formed XML with a case for each finding and each file without one', () => {
    const xml = renderJunit(sample, { isFailing: (it) => it.severity !== 'information' });
    expect(xml).toContain('<testsuite name="docs/plan.md" tests="3" failures="2" errors="0">');
    expect(xml).toContain('name="base-model-retiring 3:5"');
    expect(xml).toContain('message="100 % gone: a&#13;&#10;b, c; d]"');
    expect(xml).toContain('<testcase classname="/elsewhere/c d.md" name="ai-plan-lint"/>');
    expect(xml).toContain('<error message="There is no such file');
    expect(xml).toContain('a, b: 50%;[x] &lt;&amp;&quot;&gt;.md');
    for (const it of ['\u0007', '\ud83d']) expect(xml).not.toContain(it);
    expectBalanced(xml);
  });
});

describe('stylish', () => {
  it('lines up places and sums up', () => {
    const text = renderStylish(sample, { colour: false });
    expect(text).toContain('docs/plan.md\n  3:5  warning      The plan trains');
    expect(text).toMatch(
      /\n3 files read, 2 plans: 1 error, 2 warnings, 1 information \(2 suppressed, 1 in the baseline\)\n$/u,
    );
  });

  it('paints only where colours are wanted', () => {
    const start = `${String.fromCharCode(27)}[`;
    expect(renderStylish(sample, { colour: false })).not.toContain(start);
    expect(renderStylish(sample, { colour: true })).toContain(`${start}33mwarning`);
  });
});

function withoutDraft({ $schema: _draft, id: _id, ...schema }: typeof sarifSchema): object {
  return schema;
}

/** Every tag that opens closes, in order. */
function expectBalanced(xml: string): void {
  const open: string[] = [];
  for (const { groups } of xml.matchAll(/<(?<end>\/)?(?<name>[a-z-]+)(?:\s+[a-z]+="[^"<]*")*\s*(?<empty>\/)?>/gu)) {
    if (groups?.empty) continue;
    if (groups?.end) expect(open.pop()).toBe(groups.name);
    else open.push(groups?.name ?? '');
  }
  expect(open).toEqual([]);
  expect(xml.replace(/<\?xml[^>]*\?>|<\/?[a-z-]+(?:\s+[a-z]+="[^"<]*")*\s*\/?>/gu, '')).not.toMatch(/[<>]/u);
}
