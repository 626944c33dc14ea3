/** The review panel in a real Chromium: accessible in each theme and width, usable by keyboard, live without losing one's place. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReviewBody } from '../../../../src/present/review/html.ts';
import type { ReviewModel } from '../../../../src/present/review/shape.ts';
import { inEnglish } from '../../../../src/present/translate.ts';
import { bundlePanel, complaints, openBrowser, overflow, showExport, showPanel, themeNames } from './panel-page.ts';
import { SampleReport } from './sample.ts';
import { earnedPlan, misplacedPlan } from './sample-plans.ts';

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), bundlePanel()]);
}, 600_000);
afterAll(() => browser?.close());

const misplaced = misplacedPlan().review;
const earned = earnedPlan().review;
const long = 30_000;

describe('accessibility', () => {
  it.each(themeNames)(
    'has no violation in %s',
    async (theme) => {
      const { page, troubles, close } = await showPanel(browser, { model: misplaced, script, theme, width: 420 });
      expect(await complaints(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    },
    long,
  );

  // 240 pixels is a narrow side column, and what 720 pixels are at 300 % zoom.
  it.each([240, 420, 900])(
    'has no violation and nothing cut off in a column of %d pixels',
    async (width) => {
      const { page, close } = await showPanel(browser, { model: misplaced, script, width });
      expect(await complaints(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await close();
    },
    long,
  );

  it(
    'has none with forced colours and the table open',
    async () => {
      const { page, close } = await showPanel(browser, { model: earned, script, width: 300 });
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await page.click('summary');
      expect(await complaints(page)).toEqual([]);
      await close();
    },
    long,
  );

  it(
    'has none in the exported page, on screen and in print',
    async () => {
      for (const model of [misplaced, earned]) {
        const { page, troubles, close } = await showExport(browser, model);
        for (const media of ['screen', 'print'] as const) {
          await page.emulateMedia({ media });
          expect(await complaints(page), media).toEqual([]);
        }
        expect(troubles).toEqual([]);
        await close();
      }
    },
    long,
  );
});

it('prints in dark ink on a light ground, with the table that the screen folds away', async () => {
  const { page, close } = await showExport(browser, misplaced);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ground = await page.locator('body').evaluate((it) => getComputedStyle(it).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
  const folded = page.locator('#break-even-table td').first();
  expect(await folded.evaluate((it) => it.checkVisibility())).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  expect(await folded.evaluate((it) => it.checkVisibility({ contentVisibilityAuto: true }))).toBe(false);
  await close();
});

describe('by keyboard', () => {
  it('reaches a statement by Tab, shows where the focus is, and jumps to its line by Enter', async () => {
    const { page, sent, close } = await showPanel(browser, { model: misplaced, script });
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const active = document.activeElement as HTMLElement;
      return {
        words: active.textContent,
        outline: getComputedStyle(active).outlineStyle,
        offset: active.dataset.offset,
      };
    });
    expect(focused).toMatchObject({ outline: 'solid' });
    expect(focused.words).toContain('Fine-tune gpt-4.1-mini');
    await page.keyboard.press('Enter');
    expect(await sent()).toContainEqual({ type: 'reveal', offset: Number(focused.offset), end: expect.any(Number) });
    await close();
  });

  it('opens guides and exports', async () => {
    const { page, sent, close } = await showPanel(browser, { model: misplaced, script });
    await page.getByRole('button', { name: 'stale-snapshot' }).press('Enter');
    await page.getByRole('button', { name: 'A system prompt with a few good examples' }).press('Space');
    await page.getByRole('group', { name: 'Export' }).getByRole('button', { name: 'SARIF' }).press('Enter');
    expect((await sent()).slice(1)).toEqual([
      { type: 'guide', id: 'rules/stale-snapshot' },
      { type: 'guide', id: 'alternatives/system-prompt-with-examples' },
      { type: 'export', format: 'sarif' },
    ]);
    await close();
  });
});

describe('the calculator', () => {
  it('recalculates while one types, tells the host, and goes back to the figures of the plan', async () => {
    const { page, sent, close } = await showPanel(browser, { model: earned, script });
    const outcome = page.getByRole('status').first();
    expect(await outcome.textContent()).toContain('pays from month 5');
    await page.getByLabel('Calls a day').fill('900');
    expect(await outcome.textContent()).toContain('does not pay within 36 months');
    expect((await sent()).at(-1)).toEqual({ type: 'inputs', inputs: { callsPerDay: 900 } });
    await page.getByRole('button', { name: 'Back to the figures of the plan' }).click();
    expect(await page.getByLabel('Calls a day').inputValue()).toBe('26000');
    expect(await outcome.textContent()).toContain('pays from month 5');
    expect((await sent()).at(-1)).toEqual({ type: 'inputs', inputs: {} });
    await close();
  });

  it('keeps what was typed and the open table when the plan changes', async () => {
    const { page, close } = await showPanel(browser, { model: earned, script });
    await page.getByText('As a table').click();
    await page.getByLabel('Hosting a month').fill('5000');
    await update(page, changed(earned, { hostingPerMonth: 420, callsPerDay: 30_000 }));
    expect(await page.getByLabel('Hosting a month').inputValue()).toBe('5000');
    expect(await page.getByLabel('Calls a day').inputValue()).toBe('30000');
    expect(await page.getByRole('table', { name: 'Cumulative cost by month' }).isVisible()).toBe(true);
    await close();
  });
});

describe('an update', () => {
  it('keeps the focus and the place on screen', async () => {
    const { page, close } = await showPanel(browser, { model: earned, script, width: 420 });
    const input = page.getByLabel('Calls a day');
    await input.focus();
    const before = await input.boundingBox();
    await update(page, {
      ...earned,
      ladder: { ...earned.ladder, missing: ['One', 'Two', 'Three'] },
      breakEven: { ...earned.breakEven, currency: 'USD' },
    });
    const after = await input.boundingBox();
    expect(await input.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
    await close();
  });

  it('leaves what did not change alone', async () => {
    const { page, close } = await showPanel(browser, { model: misplaced, script });
    await page.evaluate(() => {
      for (const it of document.querySelectorAll('section')) it.dataset.kept = 'yes';
    });
    await update(page, { ...misplaced, bill: misplaced.bill.map((it) => ({ ...it, answer: 'Found here.' })) });
    const redrawn = await page.locator('section:not([data-kept])').evaluateAll((all) => all.map((it) => it.id));
    expect(redrawn).toEqual(['bill']);
    await close();
  });

  it('reads out a new verdict, once', async () => {
    const { page, close } = await showPanel(browser, { model: misplaced, script });
    await update(page, earned);
    expect(await page.locator('#announcement').textContent()).toContain('Fine-tuning has earned its place');
    await close();
  });
});

describe('hostile text', () => {
  const words = `<script>alert(1)</script> "><img src=x onerror=alert(1)> \u202Egnirts שלום 👩🏽‍🚒 ${'x'.repeat(10_000)}`;
  const model = new SampleReport(`${words} train it ${words}`, `docs/${words.slice(0, 80)}.md`)
    .claim('train it', 'knowledge')
    .finding('knowledge-by-training', 'train it', { message: words.slice(0, 400) })
    .claim('gnirts שלום', 'tone').review;

  it(
    'runs nothing, loads nothing, and fits a narrow column',
    async () => {
      const { page, troubles, close } = await showPanel(browser, { model, script, width: 240 });
      expect(troubles).toEqual([]);
      expect(await page.locator('main img, main script').count()).toBe(0);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await complaints(page)).toEqual([]);
      await close();
    },
    long,
  );

  it('of another direction turns nothing around it', async () => {
    const { page, close } = await showPanel(browser, { model, script });
    const line = await page.locator('#wishes .place .line').first().boundingBox();
    const quote = await page.locator('#wishes .place .quote').first().boundingBox();
    expect(line?.x).toBeLessThan((quote?.x ?? 0) + 1);
    await close();
  });
});

function changed(model: ReviewModel, inputs: Partial<ReviewModel['breakEven']['inputs']>): ReviewModel {
  return { ...model, breakEven: { ...model.breakEven, inputs: { ...model.breakEven.inputs, ...inputs } } };
}

async function update(page: import('playwright-core').Page, model: ReviewModel): Promise<void> {
  const body = renderReviewBody(model, { translate: inEnglish, surface: 'panel', inputs: {} });
  await page.evaluate((it) => window.postMessage({ type: 'update', body: it }, '*'), body);
  await page.waitForTimeout(50);
}
