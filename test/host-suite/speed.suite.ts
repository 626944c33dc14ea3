/** How long a keystroke takes to show in the editor, and how long the extension keeps its host from other work: told, not judged. */

import * as vscode from 'vscode';
import { livelyPlan } from '../bench/lively-plan.ts';
import { ok } from './assert.ts';
import { closeEverything, diagnosticsOf, openUnsaved } from './documents.ts';
import { print } from './line-reporter.ts';

const wish = 'Fine-tune Llama 3.1 8B on';
const harmless = 'We ask Llama 3.1 8B about';
const strokes = 20;
/** On a machine that is busy elsewhere, fewer strokes tell enough. */
const longEnough = 25_000;

describe('speed', () => {
  afterEach(closeEverything);

  for (const [name, size] of [
    ['100 KB', 100_000],
    ['1 MB', 1_000_000],
  ] as const)
    it(`is told for a plan of ${name}`, async () => {
      const host = new HostWatch();
      const { document } = await openUnsaved(livelyPlan(size));
      await diagnosticsOf(document, (found) => found.length >= 3);
      print(
        `speed: a plan of ${name} is opened, the host busy for ${host.longest().toFixed(0)} ms at a stretch at most`,
      );
      // New warnings wait for a pause in typing, which is meant.
      const [gone, fresh]: [number[], number[]] = [[], []];
      const end = performance.now() + longEnough;
      for (let stroke = 0; stroke < strokes && performance.now() < end; stroke++) {
        const isTakenOut = document.getText().includes(wish);
        (isTakenOut ? gone : fresh).push(await timeOfChange(document));
      }
      print(
        `speed: in a plan of ${name} a warning goes ${inWords(gone)} and a new one shows ${inWords(fresh)} after the change`,
      );
      print(`speed: meanwhile the host is busy for ${host.longest().toFixed(0)} ms at a stretch at most`);
      host.stop();
    });
});

/** Takes a wish out of the plan, or puts it in again; milliseconds until the warnings say so. */
async function timeOfChange(document: vscode.TextDocument): Promise<number> {
  const text = document.getText();
  const isIn = text.includes(wish);
  const at = text.indexOf(isIn ? wish : harmless);
  ok(at > 0, 'the plan has lost its wish');
  const edit = new vscode.WorkspaceEdit();
  const place = document.positionAt(at);
  edit.replace(document.uri, new vscode.Range(place, place.translate(0, wish.length)), isIn ? harmless : wish);
  const isFlagged = () =>
    vscode.languages
      .getDiagnostics(document.uri)
      .some((it) => it.source === 'AI Plan Lint' && it.range.start.line === place.line);
  const start = performance.now();
  const shown = new Promise<void>((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (isFlagged() === isIn) return;
      listener.dispose();
      resolve();
    });
  });
  await vscode.workspace.applyEdit(edit);
  await shown;
  return performance.now() - start;
}

/** Watches for how long nothing else gets a turn. */
class HostWatch {
  #longest = 0;
  #last = performance.now();
  #isOn = true;

  constructor() {
    this.#turn();
  }

  /** In milliseconds, since it was asked last. */
  longest(): number {
    const longest = this.#longest;
    this.#longest = 0;
    return longest;
  }

  stop(): void {
    this.#isOn = false;
  }

  #turn(): void {
    const now = performance.now();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
    if (this.#isOn) setTimeout(() => this.#turn(), 0);
  }
}

function inWords(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  return `${(sorted[sorted.length >> 1] ?? 0).toFixed(0)} ms (at most ${(sorted.at(-1) ?? 0).toFixed(0)})`;
}
