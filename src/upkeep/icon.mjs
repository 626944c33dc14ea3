/** Draws the extension's icon: `node src/upkeep/icon.mjs` writes `media/icon.png`. A plan, a ladder, and the rung that is checked. */

import { chromium } from 'playwright-core';
import { ensureChromium } from '../../test/hosts/chromium.mjs';

const size = 256;

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 64 64">
  <rect width="64" height="64" rx="14" fill="#12304a"/>
  <path d="M17 9h22l9 9v37H17z" fill="#f4f7fa"/>
  <path d="M39 9v9h9z" fill="#b9cbd9"/>
  <g stroke="#12304a" stroke-width="2.6" stroke-linecap="round">
    <path d="M25 22v27M37 22v27"/>
    <path d="M25 44h12M25 36h12M25 28h12"/>
  </g>
  <circle cx="46" cy="46" r="12" fill="#1f9d6b" stroke="#12304a" stroke-width="2.6"/>
  <path d="M40.5 46.5l4 4 7.5-8" fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: size, height: size } });
await page.setContent(`<body style="margin:0;background:transparent">${drawing}</body>`);
await page.screenshot({ path: 'media/icon.png', omitBackground: true });
await browser.close();
