/** The script of the panel: jumps to lines, recalculates the break-even, and takes in updates without losing one's place. */

import type { ExportFormat, HostMessage, PanelMessage } from './messages.ts';
import { startCalculator } from './panel-calculator.ts';
import { takeUpdate } from './panel-update.ts';
import { keepToShownWidth } from './panel-width.ts';

interface Host {
  postMessage(message: PanelMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const calculator = startCalculator((inputs) => host.postMessage({ type: 'inputs', inputs }));

document.addEventListener('click', ({ target }) => {
  const action =
    target instanceof Element ? target.closest('[data-offset], [data-guide], [data-export], [data-reset]') : null;
  const data = action instanceof HTMLElement || action instanceof SVGElement ? action.dataset : undefined;
  if (data?.offset !== undefined)
    host.postMessage({ type: 'reveal', offset: Number(data.offset), end: Number(data.end) });
  else if (data?.guide !== undefined) host.postMessage({ type: 'guide', id: data.guide });
  else if (data?.export !== undefined) host.postMessage({ type: 'export', format: data.export as ExportFormat });
  else if (data?.reset !== undefined) calculator.reset();
});

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  if (data.type === 'update') takeUpdate(data.body, () => calculator.restore());
});

// A panel that was hidden is built anew; it opens where it was left.
const state = host.getState();
const plan = document.currentScript?.dataset.plan;
if (isPlace(state)) window.scrollTo(0, state.scroll);
const remember = () => host.setState({ scroll: window.scrollY, plan });
remember();
document.addEventListener('scroll', remember, { passive: true });
host.postMessage({ type: 'ready' });
keepToShownWidth(() => host.postMessage({ type: 'cut' }));

function isPlace(state: unknown): state is { scroll: number } {
  return typeof state === 'object' && state !== null && 'scroll' in state && typeof state.scroll === 'number';
}
