/** Paths as the disk has them and as people and configurations read them. */

import { isAbsolute, relative, sep } from 'node:path';

/** A native path with forward slashes. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** A path as people read it: relative to the working directory where it lies inside. */
export function shownPath(path: string, cwd: string): string {
  // Nearly always, and a tenth of the time.
  if (path.startsWith(cwd + sep)) return withSlashes(path.slice(cwd.length + 1));
  const inside = relative(cwd, path);
  const isOutside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return withSlashes(isOutside ? path : inside);
}
