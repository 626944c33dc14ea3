/** Texts that are made to be slow to read, of any size. Each speaks of a plan first, so that it is read at all. */

const opening = '# Plan\n\n## Roadmap\n\nWe will fine-tune the model on our handbook so that it knows our rules.\n\n';

function filled(unit: string): (size: number) => string {
  return (size) => opening + unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** By what is wrong with them. */
export const hostileTexts: Readonly<Record<string, (size: number) => string>> = {
  'one character': filled('a'),
  'one long line of words': filled('train it on our data and '),
  'words joined by slashes': filled('train/'),
  'words joined by hyphens': filled('fine-tune-'),
  'opening brackets': filled('['),
  'links without an end': filled('[a]('),
  links: filled('[a](b) '),
  'emphasis without an end': filled('*a '),
  'strikethrough without an end': filled('~a'),
  'quotes in quotes': filled('> '),
  'deep lists': (size) => {
    const lines: string[] = [];
    for (let depth = 0, length = 0; length < size; depth = (depth + 1) % 100) {
      const line = `${'  '.repeat(depth)}- train it`;
      lines.push(line);
      length += line.length + 1;
    }
    return opening + lines.join('\n');
  },
  'list items': filled('- Fine-tune it on our data.\n'),
  'table rows': (size) =>
    `${opening}| Step | When |\n|---|---|\n${'| Fine-tune it | Q3 |\n'.repeat(Math.ceil(size / 21))}`,
  'backticks of all lengths': (size) => {
    let text = opening;
    for (let length = 1; text.length < size; length = (length % 300) + 1) text += `${'`'.repeat(length)} a `;
    return text;
  },
  'entities and escapes': filled('&amp;\\*&nbsp;'),
  'angle brackets': filled('<a '),
  'comments without an end': filled('<!-- ai-plan-disable '),
  'line breaks': filled('\n'),
  'white space': filled(' \t'),
  numbers: filled('1,000 to 2,000 a day and '),
  headings: filled('# Train it\n\n'),
};
