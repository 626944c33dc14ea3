/**
 * `npm run package [-- --out FILE]`: packs the extension in the working folder as a .vsix, each of its files as tightly as a zip
 * allows. What every user fetches is worth ten seconds of whoever publishes it.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { crc32 } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import { createVSIX } from '@vscode/vsce';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

/** How a zip names the method. */
const deflated = 8;

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const path = values.out ?? `${name}-${version}.vsix`;
await createVSIX({
  packagePath: path,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const content = await packedTightly(readFileSync(path));
writeFileSync(path, content);
console.log(`Packed again: ${path}, ${(content.length / 1000).toFixed(1)} KB`);

/** The same zip with the same files in the same order, in fewer bytes. @param {Uint8Array} zip @returns {Promise<Uint8Array>} */
async function packedTightly(zip) {
  const tight = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false, dataDescriptor: false });
  for (const entry of await new ZipReader(new Uint8ArrayReader(zip)).getEntries()) {
    if (entry.directory) continue;
    const content = plain(entry.filename, await entry.getData(new Uint8ArrayWriter()));
    const packed = await zopfli.deflateAsync(content, {});
    await tight.add(entry.filename, new Uint8ArrayReader(packed), {
      passThrough: true,
      compressionMethod: deflated,
      uncompressedSize: content.length,
      signature: crc32(content),
      lastModDate: entry.lastModDate,
    });
  }
  return tight.close();
}

/**
 * The manifest and its like without the white space that is there for those who edit them, and the licences of what the extension
 * bundles instead of those of all bundles.
 * @param {string} name
 * @param {Uint8Array} content
 */
function plain(name, content) {
  if (name.endsWith('THIRD-PARTY-NOTICES.txt')) return readFileSync('dist/extension-notices.txt');
  return name.endsWith('.json') ? Buffer.from(JSON.stringify(JSON.parse(Buffer.from(content).toString()))) : content;
}
