/** The review panel in a real browser, as VS Code shows it: theme variables on the root, a class on the body, messages to a host. */

import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { renderReviewHtml, renderReviewPage } from '../../../../src/present/review/html.ts';
import type { PanelMessage } from '../../../../src/present/review/messages.ts';
import type { ReviewModel } from '../../../../src/present/review/shape.ts';
import { inEnglish } from '../../../../src/present/translate.ts';
import { ensureChromium } from '../../../hosts/chromium.mjs';
import themes from './themes.json' with { type: 'json' };

export type Theme = keyof typeof themes;
export const themeNames = Object.keys(themes) as Theme[];

const address = 'http://panel.localhost/';

/** Opens the browser. */
export async function openBrowser(): Promise<Browser> {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-sync',
  ];
  return chromium.launch({
    executablePath: await ensureChromium(),
    args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/** The panel's script, bundled as for the package. */
export async function bundlePanel(): Promise<string> {
  const entry = fileURLToPath(new URL('../../../../src/present/review/panel.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

export interface Shown {
  readonly page: Page;
  /** What went wrong in the page: errors, refused resources. */
  readonly troubles: readonly string[];
  /** Messages that the panel sent to its host. */
  sent(): Promise<PanelMessage[]>;
  close(): Promise<void>;
}

export interface Showing {
  readonly model: ReviewModel;
  readonly script: string;
  readonly theme?: Theme;
  readonly width?: number;
}

/** Shows the panel of a review. */
export async function showPanel(
  browser: Browser,
  { model, script, theme = 'Dark Modern', width = 900 }: Showing,
): Promise<Shown> {
  const html = renderReviewPage(model, {
    view: { translate: inEnglish, surface: 'panel', inputs: {} },
    nonce: 'n0nce',
    scriptUri: `${address}panel.js`,
    language: 'en',
    plan: 'file:///plans/"plan".md',
  });
  const shown = await show(browser, { '': html, 'panel.js': script }, width);
  await shown.page.evaluate(({ kind, colors }) => {
    document.body.className = kind;
    for (const [name, colour] of Object.entries(colors)) document.documentElement.style.setProperty(name, colour);
  }, themes[theme]);
  return shown;
}

/** Shows the exported page. */
export function showExport(browser: Browser, model: ReviewModel, width = 900): Promise<Shown> {
  return show(browser, { '': renderReviewHtml(model) }, width);
}

async function show(browser: Browser, files: Readonly<Record<string, string>>, width: number): Promise<Shown> {
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    const body = files[route.request().url().replace(address, '')];
    if (body === undefined) return route.abort();
    return route.fulfill({ body, contentType: body.startsWith('<!') ? 'text/html' : 'text/javascript' });
  });
  await page.addInitScript(() => {
    const sent: unknown[] = [];
    Object.assign(window, {
      sent,
      acquireVsCodeApi: () => ({ postMessage: (it: unknown) => sent.push(it), getState() {}, setState() {} }),
    });
  });
  await page.goto(address);
  return {
    page,
    troubles,
    sent: () => page.evaluate(() => (window as unknown as { sent: PanelMessage[] }).sent),
    close: () => page.close(),
  };
}

/** What axe has to complain of, one line a rule. */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((it) => it.html.slice(0, 160))
        .join(' ¦ ')}`,
  );
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
