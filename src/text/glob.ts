/**
 * Path patterns: `*`, `**`, `?`, `[a-z]`, `{a,b}`.
 *
 * Patterns come from users and pull requests, so matching never backtracks beyond the last star: its time is bounded by
 * the length of the pattern times the length of the path. Patterns turned into regular expressions have no such bound.
 */

/** Whether a path (with forward slashes, relative) fits. */
export type PathTest = (path: string) => boolean;

/** Compiles a pattern. Every text is a pattern; what cannot be read as a wildcard stands for itself. */
export function compileGlob(pattern: string): PathTest {
  const alternatives = expandBraces(pattern).map((it) => compileSegments(it));
  return (path) => {
    const names = path.split('/').filter((it) => it !== '');
    return alternatives.some((segments) => fitsPath(segments, names));
  };
}

/** Whether a text has wildcards, so that it is a pattern rather than a path. */
export function isGlob(text: string): boolean {
  return /[*?[\]{}]/u.test(text);
}

/** One piece of a pattern: a character, any character, any run of characters, or one of a set. */
type Piece = string | { readonly any: 'one' | 'run' } | { readonly set: RegExp };

/** Any number of folders, one name without wildcards, or one with them. */
type Segment = 'any-depth' | { readonly name: string } | readonly Piece[];

const mostAlternatives = 200;

/** Every reading of the outermost braces, inner ones included; too many are left as they stand. */
function expandBraces(pattern: string): string[] {
  let done: string[] = [];
  let open = [pattern];
  while (open.length > 0) {
    const next: string[] = [];
    for (const text of open) {
      const braces = /\{(?<list>[^{},]*,[^{}]*)\}/u.exec(text);
      if (!braces) done.push(text);
      else {
        const [before, after] = [text.slice(0, braces.index), text.slice(braces.index + braces[0].length)];
        for (const choice of (braces.groups?.list ?? '').split(',')) next.push(before + choice + after);
      }
    }
    if (next.length + done.length > mostAlternatives) return [pattern];
    open = next;
  }
  done = [...new Set(done)];
  return done;
}

function compileSegments(pattern: string): readonly Segment[] {
  const segments: Segment[] = [];
  for (const text of pattern.split('/')) {
    if (text === '' || text === '.') continue;
    if (text !== '**') segments.push(compileSegment(text));
    else if (segments.at(-1) !== 'any-depth') segments.push('any-depth');
  }
  return segments;
}

function compileSegment(text: string): Segment {
  if (!/[*?[\\]/u.test(text)) return { name: text };
  const pieces: Piece[] = [];
  const characters = [...text];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? '';
    const previous = pieces.at(-1);
    if (character === '\\' && index + 1 < characters.length) pieces.push(characters[++index] ?? '');
    else if (character === '?') pieces.push({ any: 'one' });
    else if (character === '*') {
      if (!(typeof previous === 'object' && 'any' in previous && previous.any === 'run')) pieces.push({ any: 'run' });
    } else {
      const set = character === '[' ? readSet(characters, index) : undefined;
      pieces.push(set ? { set: set.pattern } : character);
      index = set?.last ?? index;
    }
  }
  return pieces;
}

/** A set like `[a-z]` or `[!0-9]`: one character of it, so that its expression cannot backtrack. */
function readSet(characters: readonly string[], first: number): { pattern: RegExp; last: number } | undefined {
  const isNegated = characters[first + 1] === '!' || characters[first + 1] === '^';
  const start = first + (isNegated ? 2 : 1);
  let last = start + 1;
  while (last < characters.length && characters[last] !== ']') last++;
  if (last >= characters.length) return undefined;
  const body = characters
    .slice(start, last)
    .map((it) => (/[\\\]^[]/u.test(it) ? `\\${it}` : it))
    .join('');
  try {
    return { pattern: new RegExp(`^[${isNegated ? '^' : ''}${body}]$`, 'u'), last };
  } catch {
    return undefined;
  }
}

/** Whether pattern segments cover all names of a path; `**` covers any number of them. */
function fitsPath(segments: readonly Segment[], names: readonly string[]): boolean {
  let segment = 0;
  let name = 0;
  let starSegment = -1;
  let starName = 0;
  while (name < names.length) {
    const wanted = segments[segment];
    if (wanted === 'any-depth') {
      starSegment = segment++;
      starName = name;
    } else if (wanted && fitsName(wanted, names[name] ?? '')) {
      segment++;
      name++;
    } else if (starSegment >= 0) {
      segment = starSegment + 1;
      name = ++starName;
    } else return false;
  }
  while (segments[segment] === 'any-depth') segment++;
  return segment === segments.length;
}

function fitsName(wanted: Exclude<Segment, 'any-depth'>, name: string): boolean {
  return 'name' in wanted ? wanted.name === name : fitsPieces(wanted, name);
}

/** The same walk over the characters of one name; `*` covers any number of them. */
function fitsPieces(pieces: readonly Piece[], name: string): boolean {
  const characters = /[\ud800-\udfff]/.test(name) ? [...name] : name;
  let piece = 0;
  let at = 0;
  let starPiece = -1;
  let starAt = 0;
  while (at < characters.length) {
    const wanted = pieces[piece];
    if (typeof wanted === 'object' && 'any' in wanted && wanted.any === 'run') {
      starPiece = piece++;
      starAt = at;
    } else if (wanted !== undefined && fitsCharacter(wanted, characters[at] ?? '')) {
      piece++;
      at++;
    } else if (starPiece >= 0) {
      piece = starPiece + 1;
      at = ++starAt;
    } else return false;
  }
  while (isRun(pieces[piece])) piece++;
  return piece === pieces.length;
}

function isRun(piece: Piece | undefined): boolean {
  return typeof piece === 'object' && 'any' in piece && piece.any === 'run';
}

function fitsCharacter(piece: Piece, character: string): boolean {
  if (typeof piece === 'string') return piece === character;
  return 'any' in piece || piece.set.test(character);
}
