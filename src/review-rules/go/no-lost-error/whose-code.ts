import type { GoFile } from '../../../languages/go/go.ts';

/** What tests are built of: nobody but they would learn of an error. */
export function isOfTests({ path, tree }: Pick<GoFile, 'path' | 'tree'>): boolean {
  return /(?:^|\/)test[\w-]*\//i.test(path) || [...tree.imports.values()].includes('testing');
}

/** A program of its own: whoever runs it looks at what it has written. */
export function isTool({ path, text }: Pick<GoFile, 'path' | 'text'>): boolean {
  return /(?:^|\/)(?:cmd|tools?|scripts?|hack)\//.test(path) || /^package main\b/m.test(text);
}

/** It writes source that is compiled next: what is cut does not pass for whole. */
export function isGenerator({ path, text }: Pick<GoFile, 'path' | 'text'>): boolean {
  return isRunByHand({ path, text }) || /Code generated\b/.test(text);
}

/** By `go generate`, when the program is built: whoever runs it looks at what has changed. */
export function isRunByHand({ path, text }: Pick<GoFile, 'path' | 'text'>): boolean {
  return /(?:^|[/_-])(?:\w*gen|generat\w*)(?=[/_.-])/.test(path) || /^\/\/go:build ignore\b/m.test(text);
}
