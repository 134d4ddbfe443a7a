import type { RepoPath } from '../../../domain/ids.ts';

/** Folders above a file in its package, at most. */
const deepest = 2;

/**
 * Is this a file near the top of its package, which others load? What its functions are given is written by those who
 * call; further down it is mostly what the program itself has made before.
 */
export function isFaceOfPackage(path: RepoPath): boolean {
  const inPackage = pathInPackage(path);
  return inPackage.split('/').length <= deepest + 1 && !isKeptInside(path) && !ofMakers.test(inPackage);
}

/** Is it in a folder of what a package keeps for itself? */
export function isKeptInside(path: RepoPath): boolean {
  return inside.test(pathInPackage(path));
}

/** Without the folders that hold the packages of a repository, also those that are named with a version. */
export function pathInPackage(path: RepoPath): string {
  return path.replace(/^(?:packages|modules|libs)\/(?:@[^/]+\/)?[^/]+\/|^(?:[^/]+\/)*[^/]+@\d[^/]*\//, '');
}

const inside =
  /(?:^|\/)_?(?:utils?|utilities|helpers?|internals?|private|polyfills?|plugins?|rules?|apps?|components|views|pages|routes|themes?|templates?|models?|migrations?|fixtures)\//i;

/** Tools that read what those who make a program write, and what comes out of other programs. */
const ofMakers =
  /(?:^|\/)[^/]*(?:doc|help|lint|print|commit|diff|error|report|formatter|logg|debug|compil|transpil|bundl|webpack|vite|rollup|babel|loader(?!-)|runner|usage|stack|changelog|release|npm|scrap|shader|render|stylesheet)[^/]*(?:\/|\.\w+$)/i;
