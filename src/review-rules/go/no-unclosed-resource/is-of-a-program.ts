import type { GoFile } from '../../../languages/go/go.ts';

/**
 * Is the file part of a program of its own, or of what builds and tests one? Such a process is mostly over soon, and what it left
 * open with it; a server is one, too.
 */
export function isOfAProgram({ path, text }: Pick<GoFile, 'path' | 'text'>): boolean {
  return (
    /(?:^|\/)(?:cmds?|tools?|scripts?|hack|integration|internal\/build)\//.test(path) ||
    /^package main\b/m.test(text)
  );
}
