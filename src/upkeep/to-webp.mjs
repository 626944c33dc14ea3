/** Makes pictures small enough to travel with the extension: any picture → WebP, drawn by a browser page. */

import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';

/**
 * Writes `path` beside itself with the ending `.webp`.
 * @param {import('playwright-core').Page} page Any page; it is only asked to draw.
 * @param {string} path
 */
export async function toWebp(page, path) {
  const type = extname(path) === '.png' ? 'image/png' : 'image/jpeg';
  const source = `data:${type};base64,${readFileSync(path).toString('base64')}`;
  const drawn = await page.evaluate(async (address) => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    // Its words can still be read, and the package has a bar.
    const scale = 0.58;
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const context = canvas.getContext('2d');
    if (context) context.imageSmoothingQuality = 'high';
    context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/webp', 0.2);
  }, source);
  writeFileSync(path.replace(/\.\w+$/u, '.webp'), Buffer.from(drawn.split(',')[1] ?? '', 'base64'));
}
