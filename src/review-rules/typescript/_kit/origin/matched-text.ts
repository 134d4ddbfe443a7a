import type { Node } from '../../../../languages/typescript/node.ts';
import { isCall } from '../call.ts';
import { isUndeclared } from '../is-undeclared.ts';
import { propertyName } from '../property-name.ts';
import { writtenValue } from '../written-value.ts';

/** `.`, `[^&]`, `\S`: what is found may hold signs. */
const letsAnyThrough = /(?:^|[^\\])(?:\\\\)*(?:\.|\[\^|\\[SDW])/;

/** The text that `/q=([^&]*)/.exec(text)` or `text.match(…)` finds something in; undefined: it finds nothing but harmless letters. */
export function matchedText(object: Node, given: Node | undefined): Node | undefined {
  const own = writtenPattern(object);
  const pattern = own ?? (given && writtenPattern(given));
  if (pattern !== undefined && !letsAnyThrough.test(pattern)) return undefined;
  return own === undefined ? object : given;
}

/** `m[1]` of a pattern whose first group is `(\d+)`. */
export function isPlainGroup(matched: Node, index: Node): boolean {
  if (index.type !== 'NumericLiteral' || index.value === 0) return false;
  const call = writtenValue(matched);
  if (!isCall(call) || !/^(?:exec|match)$/.test(propertyName(call.callee) ?? '')) return false;
  const [given] = call.arguments;
  const pattern =
    ('object' in call.callee ? writtenPattern(call.callee.object as Node) : undefined) ??
    (given && writtenPattern(given));
  return pattern !== undefined && !mayFindSigns(pattern, index.value);
}

/** Can this group of a pattern hold more than letters and digits? 0: all that is found. A group that is not there: yes. */
export function mayFindSigns(pattern: string, index: number): boolean {
  const group = index === 0 ? pattern : groupsOf(pattern)[index - 1];
  return group === undefined || letsAnyThrough.test(group);
}

/** What stands in each group that is kept, in the order in which they begin. */
function groupsOf(pattern: string): readonly string[] {
  const groups: string[] = [];
  const open: { readonly place: number | undefined; readonly start: number }[] = [];
  let next = 0;
  for (const { 0: sign, index } of pattern.matchAll(
    /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<(?![=!])|.)?)?|\)/g,
  )) {
    if (sign.startsWith('(')) {
      const isKept = sign === '(' || sign === '(?<';
      open.push({ place: isKept ? next : undefined, start: index + 1 });
      next += isKept ? 1 : 0;
    }
    const { place, start } = (sign === ')' ? open.pop() : undefined) ?? {};
    if (place !== undefined) groups[place] = pattern.slice(start, index);
  }
  return groups;
}

/** The text of a pattern, as far as it is written; undefined: it is none. */
function writtenPattern(node: Node): string | undefined {
  const value = writtenValue(node);
  if (value.type === 'RegExpLiteral') return value.pattern;
  const isMade = value.type === 'NewExpression' && isUndeclared(value.callee, 'RegExp');
  const [source] = isMade ? value.arguments : [];
  return source && writtenIn(source);
}

function writtenIn(source: Node): string {
  switch (source.type) {
    case 'StringLiteral':
      return source.value;
    case 'TemplateLiteral':
      return source.quasis.map(({ value }) => value.cooked ?? '').join('');
    case 'BinaryExpression':
      return writtenIn(source.left) + writtenIn(source.right);
    default:
      return '';
  }
}
