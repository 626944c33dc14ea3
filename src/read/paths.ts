/** Paths between files of one project, with forward slashes, without asking any disk. */

/** The path of `named` as the file at `from` means it: relative to its folder, `/` at the start to the root. */
export function pathBeside(from: string, named: string): string {
  const plain = named.replace(/\\/g, '/').replace(/^file:\/\//, '');
  if (/^(?:\/|[a-z]:\/|[a-z][\w+.-]*:\/\/)/i.test(plain)) return plain;
  const scheme = /^[a-z][\w+.-]+:\/\/[^/]*/i.exec(from)?.[0] ?? '';
  const folder = from.slice(scheme.length).replace(/\\/g, '/').split('/').slice(0, -1);
  const path: string[] = [...folder];
  for (const part of plain.split('/')) {
    if (part === '..' && path.length > 0 && path.at(-1) !== '..' && path.at(-1) !== '') path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  return scheme + path.join('/');
}
