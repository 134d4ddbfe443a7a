import type { Range } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';

/** Until the loop is over the list is only appended to, asked for its length, or given back; and afterwards nobody sets its elements. */
export function isOnlyAppended(
  name: string,
  { statement, owner }: { readonly statement: Range; readonly owner: Range },
  loop: Range,
  tree: GoTree,
): boolean {
  const written = name.replaceAll('.', '\\.');
  const before = withoutComments(tree.textOf({ start: statement.end, end: loop.end }))
    .replaceAll(new RegExp(`(?<![\\w.])${written} = append\\(\\s*${written},`, 'g'), '')
    .replaceAll(new RegExp(`(?:len|cap)\\(${written}\\)|\\breturn\\b[^\\n]*`, 'g'), '');
  const after = withoutComments(tree.textOf({ start: loop.end, end: owner.end }));
  return !new RegExp(`(?<![\\w.])${written}(?!\\w)`).test(before) && !isSetIn(after, written);
}

/** `out[0] = x`, `out = out[n:]`, `out[n:]`, `copy(out, …)` */
function isSetIn(code: string, written: string): boolean {
  return new RegExp(
    [
      `(?<![\\w.])${written} =(?!=)(?! append\\()`,
      `(?<![\\w.])${written}\\[[^\\]\\n]*:`,
      `^\\s*${written}\\[[^\\n]*\\][\\w.]*(?:, [^\\n]*)? [-+*/|&^]?=(?!=)`,
      `\\bcopy\\(${written}\\b`,
      `&${written}\\[`,
    ].join('|'),
    'm',
  ).test(code);
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\/[^\n]*/g, '');
}
