/** A language model gets one section and what was found in it; its answer is read with care. */

import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/engine.ts';
import { readProposal, rewriteRequest } from '../../../src/present/rewrite-request.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { sectionAround } from '../../../src/text/section.ts';

describe('rewriteRequest', () => {
  const text =
    '# Desk: project plan\n\n## Budget\n\nThe secret figure is 12.\n\n## Roadmap\n\n' +
    '- Phase 2: fine-tune Qwen3-8B on the handbook so that it knows each rule.\n\n## Risks\n\nNone.\n';
  const { findings } = lint({ path: 'plan.md', text }, { settings: defaultSettings, today: '2026-11-24' });

  it('sends the section with its findings, and nothing else of the document', () => {
    const section = sectionAround(text, findings[0]?.span.start ?? 0);
    const request = rewriteRequest(text, section, findings);
    expect(request).toContain('fine-tune Qwen3-8B on the handbook');
    expect(request).toContain(findings[0]?.message);
    expect(request).not.toMatch(/secret|Risks/u);
  });
});

describe('readProposal', () => {
  const before = '\n- a\n- b\n\n';
  it.each([
    ['a fenced block', '````markdown\n- x\n- y\n````', '\n- x\n- y\n\n'],
    ['words around it', 'Here you are:\n\n```md\n- x\n```\nAnything else?', '\n- x\n\n'],
    ['a fence inside the block', '````markdown\n- x\n\n```sh\nrun\n```\n````', '\n- x\n\n```sh\nrun\n```\n\n'],
    ['no fence', '- x', '\n- x\n\n'],
    ['CRLF', '````\r\n- x\r\n- y\r\n````', '\n- x\n- y\n\n'],
    ['nothing', '  ', undefined],
    ['an empty block', '````markdown\n\n````', undefined],
  ])('%s', (_title, answer, expected) => {
    expect(readProposal(answer, before)).toBe(expected);
  });

  it('keeps the line breaks of the document', () => {
    expect(readProposal('```\na\nb\n```', 'x\r\n')).toBe('a\r\nb\r\n');
  });
});
