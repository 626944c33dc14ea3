/** Plans of any size for the benchmarks: labelled documents of the corpus, one after the other, as chapters of one plan. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['dev', 'second', 'voices'].map((it) => join('test', 'corpus', it));

/** The Markdown documents of the corpus by their paths. */
export const documents: readonly { readonly path: string; readonly text: string }[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((it) => it.endsWith('.md'))
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })),
);

/** One plan of about `size` characters; what is repeated carries its number, so that no cache is flattered. */
export function planOf(size: number): string {
  let text = '# Plan: everything at once\n';
  for (let count = 0; text.length < size; count++) {
    const document = documents[count % documents.length];
    const chapter = (document?.text ?? '').replace(/^---\n[\s\S]*?\n---\n/u, '').replace(/^# /mu, '## ');
    text += `\n## Chapter ${count}\n\n${count < documents.length ? chapter : chapter.replaceAll('. ', ` (${count}). `)}\n`;
  }
  return text.slice(0, size);
}
