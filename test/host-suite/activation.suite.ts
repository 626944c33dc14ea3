/** The extension is there and starts by itself when a Markdown document opens. */

import * as vscode from 'vscode';
import { ok } from './assert.ts';
import { closeEverything, openSample } from './documents.ts';
import { waitFor } from './wait.ts';

describe('activation', () => {
  after(closeEverything);

  it('finds the extension in the host', () => {
    ok(extension(), 'ai-plan-lint.ai-plan-lint is not installed');
  });

  it('starts when a Markdown document opens', async () => {
    await openSample('support-assistant-roadmap.md');
    await waitFor('the extension to be active', () => extension()?.isActive);
  });
});

function extension() {
  return vscode.extensions.getExtension('ai-plan-lint.ai-plan-lint');
}
