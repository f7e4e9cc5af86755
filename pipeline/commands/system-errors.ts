/** What a machine refuses, by its code, in words. */
export const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full', EACCES: 'the folder cannot be written to', EROFS: 'the folder cannot be written to', EPERM: 'the folder cannot be written to',
  EEXIST: 'a file stands where a folder is needed', ENOENT: 'a file vanished while it was read', ENOTDIR: 'a file stands where a folder is needed', EISDIR: 'a folder stands where a file is needed', EMFILE: 'too many files are open',
};
