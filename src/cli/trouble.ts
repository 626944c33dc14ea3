/** What went wrong with a file, and what to do about it. */

/** The code of a system error, such as `ENOENT`; empty where there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** A failed read of what is at `path`, in words. */
export function readTrouble(error: unknown, path: string): string {
  const code = codeOf(error);
  if (code === 'ENOENT' && isGarbled(path))
    return 'Its name is not valid UTF-8, so it cannot be opened. Rename it, or exclude it.';
  return remedies[code] ?? `It could not be read (${wordsOf(error)}).`;
}

/** A failed read of a file that nobody named: its folder said that it was there. */
export function foundTrouble(error: unknown, path: string): string {
  const isGone = codeOf(error) === 'ENOENT' && !isGarbled(path);
  return isGone ? 'It is gone since its folder was read.' : readTrouble(error, path);
}

/** Bytes of a name that are not UTF-8 are lost when it is read. */
function isGarbled(path: string): boolean {
  return path.includes('\ufffd');
}

/** A failed write in words. */
export function writeTrouble(error: unknown): string {
  const code = codeOf(error);
  // Folders that are missing are made: one that stays missing may not be made.
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOENT') {
    return 'It may not be written. Give this user permission to write it, or name another file.';
  }
  if (code === 'EISDIR') return 'It is a folder. Name a file.';
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return 'There is no space left for it. Make some, or name a file on another disk.';
  }
  return `It could not be written (${wordsOf(error)}).`;
}

/** The code of what is neither a file nor a folder. */
export const notAFile = 'NOT_A_FILE';

const mayNot = 'It may not be read. Give this user permission to read it, or exclude it in the configuration.';

const remedies: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder. Check the spelling of the path.',
  ENOTDIR: 'There is no such file or folder. Check the spelling of the path.',
  EACCES: mayNot,
  EPERM: mayNot,
  EISDIR: 'It is a folder. Name the files in it or the folder itself.',
  [notAFile]: 'It is a pipe or a device, not a file. Hand its text over with --stdin.',
  ELOOP: 'Its links go round in a circle. Remove one of them.',
  ENAMETOOLONG: 'The path is too long for this file system. Check whether the shell should have expanded it.',
  ERR_FS_FILE_TOO_LARGE: 'It is too large to be read. Exclude it in the configuration.',
  ERR_STRING_TOO_LONG: 'It is too large to be read. Exclude it in the configuration.',
};

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
