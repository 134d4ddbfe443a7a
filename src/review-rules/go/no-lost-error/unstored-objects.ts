import type { GoFile } from '../../../languages/go/go.ts';
import { functionAround } from '../_kit/functions.ts';
import type { LostError } from './lost-error.ts';

/** Packages whose writers send what they hold, and learn whether it was taken, when they are closed. */
const stores = /"(?:cloud\.google\.com\/go\/storage|gocloud\.dev\/blob)"/;

export function mayStoreObjects(text: string): boolean {
  return stores.test(text) && text.includes('.NewWriter(') && /\bdefer \w+\.Close\(\)/.test(text);
}

/** Characters of a function that are read. */
const longest = 20_000;

/** `w := object.NewWriter(ctx); defer w.Close()`, and no other `Close`. */
export function* unstoredObjects({ tree }: GoFile): Generator<LostError> {
  for (const statement of tree.nodesOf('defer_statement')) {
    const [, writer] = /^defer (\w+)\.Close\(\)$/.exec(tree.textOf(statement)) ?? [];
    const home = writer === undefined ? undefined : functionAround(statement);
    if (writer === undefined || home === undefined || home.end - home.start > longest) continue;
    const written = tree.textOf(home);
    const isStored = new RegExp(
      `\\b${writer}(?:, \\w+)? :?= [^\\n]*\\.NewWriter\\((?:ctx|\\w+\\.Context\\(\\)|context\\.\\w+\\(\\)|\\w*[cC]tx)\\b`,
    );
    if (!isStored.test(written) || written.split(`${writer}.Close()`).length > 2) continue;
    yield { problem: 'object', range: statement, call: `${writer}.Close()` };
  }
}
