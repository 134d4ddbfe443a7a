import type { NodeOf } from '../../../languages/typescript/node.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** `$3` of `text.replace(/(a)-(b)/, '$3 $1')`; what stands alone may be an amount of money. */
export function missingGroupIn({
  callee,
  arguments: [pattern, text],
}: NodeOf<'CallExpression'>): { readonly at: Node; readonly group: string } | undefined {
  if (text?.type !== 'StringLiteral' || !text.value.includes('$') || pattern === undefined) return undefined;
  if (!/^replace(?:All)?$/.test(propertyName(callee) ?? '')) return undefined;
  const written = writtenValue(pattern);
  if (written.type !== 'RegExpLiteral') return undefined;
  // `$$` is a sign of its own.
  const shown = text.value.replaceAll('$$', '');
  const groups = groupsOf(written.pattern);
  const names = [...written.pattern.matchAll(/(?<!\\)\(\?<(\w+)>/g)].map(([, name]) => name);
  if (groups === 0) return undefined;
  for (const [whole, number, name] of shown.matchAll(/\$(?:(\d)|<(\w+)>)/g)) {
    const isMissing =
      number === undefined ? names.length > 0 && !names.includes(name) : isBehind(Number(number), groups);
    if (isMissing && isNoMoney(shown, groups)) return { at: text, group: whole };
  }
  return undefined;
}

function isBehind(number: number, groups: number): boolean {
  return number > groups && number <= groups + 2;
}

/** Another group of the pattern is put in there, too, or the missing one stands at a place of its own. */
function isNoMoney(text: string, groups: number): boolean {
  const used = [...text.matchAll(/\$(\d|<)/g)].map(([, number]) => number);
  return used.some((number) => number === '<' || Number(number) <= groups);
}

/** Brackets that open a group which is counted. */
function groupsOf(pattern: string): number {
  const bare = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, '');
  return (bare.match(/\((?!\?)|\(\?<(?![=!])/g) ?? []).length;
}
