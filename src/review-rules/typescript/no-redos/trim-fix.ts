import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `.replace(/\s+$/, '')` is `.trimEnd()`: both take away the same characters. */
export function trimFix(pattern: Node, file: TypeScriptFile): FixDraft | undefined {
  const call = keyOf(pattern) === 'arguments' ? parentOf(pattern) : undefined;
  if (pattern.type !== 'RegExpLiteral' || call?.type !== 'CallExpression') return undefined;
  const { callee, arguments: given } = call;
  const [first, replacement] = given;
  if (callee.type !== 'MemberExpression' || callee.computed || propertyName(callee) !== 'replace')
    return undefined;
  if (first !== pattern || given.length !== 2) return undefined;
  if (replacement?.type !== 'StringLiteral' || replacement.value !== '') return undefined;
  const method = trimmerFor(pattern.pattern, pattern.flags);
  const range = { start: rangeOf(callee.property).start, end: rangeOf(call).end };
  if (method === undefined || commentsIn(file, range).length > 0) return undefined;
  const title = say(`Use ${method}(), which reads the text once`, `改用只读一遍文本的 ${method}()`);
  return { title, edits: [{ range, text: `${method}()` }] };
}

/** What `trim` takes away is what `\s` stands for: line ends and the mark of the byte order, too. */
function trimmerFor(pattern: string, flags: string): 'trimEnd' | 'trim' | undefined {
  if (/[^gu]/.test(flags)) return undefined;
  const sides = pattern
    .split('|')
    .map((side) => side.replace(/\[(?:\\s|\\uFEFF|\\xA0)*\\s(?:\\s|\\uFEFF|\\xA0)*\]/g, String.raw`\s`));
  const [first = '', second] = sides;
  if (second === undefined) return end.test(first) ? 'trimEnd' : undefined;
  const isBoth = sides.length === 2 && /^\^\\s[+*]$/.test(first) && end.test(second);
  return isBoth && flags.includes('g') ? 'trim' : undefined;
}

const end = /^(?:\\s[+*]|\(\\s\)[+*]|\\s\\s\*)\$$/;
