/** Paths between files of one project, with forward slashes, without asking any disk. */

/** How the file at `from` names the one at `to`: the other way round of `pathBeside`, for absolute paths. */
export function relativePath(from: string, to: string): string {
  const folder = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < folder.length && shared < target.length - 1 && folder[shared] === target[shared]) shared++;
  return [...folder.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

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
