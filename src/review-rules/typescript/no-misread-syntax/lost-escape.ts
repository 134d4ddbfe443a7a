import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';

/** Escapes that patterns have and texts do not: there the backslash is left out. `\b` is a backspace. */
const lost = /[dwsDWSBb.*+?^$|()[]/;
/** In brackets most signs stand for themselves, with a backslash or without. */
const lostInClass = /[dwsDWS\]]/;

/** `\d` of `new RegExp('\d+')`. */
export function lostEscapeIn(
  { callee, arguments: [source] }: NodeOf<'NewExpression' | 'CallExpression'>,
  { text }: TypeScriptFile,
): { readonly at: Node; readonly escape: string } | undefined {
  if (source === undefined || !isUndeclared(unwrap(callee), 'RegExp')) return undefined;
  for (const at of textsIn(source)) {
    const { start, end } = rangeOf(at);
    const escape = lostIn(text.slice(start, Math.min(end, start + longest)));
    if (escape !== undefined) return { at, escape: `\\${escape}` };
  }
  return undefined;
}

/** `\\.` gives the pattern its backslash, and so does `\\\.`. */
function lostIn(written: string): string | undefined {
  let isInClass = false;
  for (let at = 0; at < written.length; at += 1) {
    const sign = written.charAt(at);
    if (sign === '[') isInClass = true;
    else if (sign === ']') isInClass = false;
    if (sign !== '\\') continue;
    at += 1;
    const next = written.charAt(at);
    if (next === '\\') at += written.charAt(at + 1) === '\\' ? 2 : 1;
    else if ((isInClass ? lostInClass : lost).test(next)) return next;
  }
  return undefined;
}

const longest = 1000;
const mostParts = 20;

/** The texts of `'^' + name + '$'`. */
function textsIn(source: Node): readonly Node[] {
  const texts: Node[] = [];
  let at = unwrap(source);
  for (
    let count = 0;
    count < mostParts && at.type === 'BinaryExpression' && at.operator === '+';
    count += 1
  ) {
    texts.push(unwrap(at.right));
    at = unwrap(at.left);
  }
  return [...texts, at].flatMap((one): readonly Node[] => {
    if (one.type === 'StringLiteral') return [one];
    return one.type === 'TemplateLiteral' ? one.quasis : [];
  });
}
