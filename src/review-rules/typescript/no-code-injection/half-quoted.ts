import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { Known } from '../_kit/origin/trace.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Calls before that one, in a chain. */
const longestChain = 8;

/** `text.replace(/'/g, "\\'")`: of `\'` it makes `\\'`, and that quote ends the text. */
export function halfQuoted(expression: Node): Known | undefined {
  const text = textQuotedIn(expression);
  return text && { key: expression, values: [text] };
}

/** `text.replace(pattern, (found) => …)`, `text.replace(pattern, '$1.')`: what the pattern does not find is left as it was. */
export function partlyReplaced(expression: Node): Known | undefined {
  if (expression.type !== 'CallExpression' || expression.callee.type !== 'MemberExpression') return undefined;
  const [pattern, by] = expression.arguments;
  if (!/^replace(?:All)?$/.test(propertyName(expression.callee) ?? '') || by === undefined) return undefined;
  if (pattern?.type !== 'RegExpLiteral') return undefined;
  const keeps = by.type === 'StringLiteral' && /\$[\d&]/.test(by.value) && !by.value.includes('\\');
  if (keeps) return { key: expression, values: [expression.callee.object] };
  if (!isFunction(by)) return undefined;
  // A pattern of one class, and of quotes, may stand for all that is bad.
  const mayClean = /^\(?\[[^\]]*\][+*]?\)?$|^\\?.$|\|/.test(pattern.pattern);
  return mayClean ? undefined : { key: expression, values: [expression.callee.object] };
}

/** The text of which the quotes are escaped, and no backslash. */
export function textQuotedIn(expression: Node): Node | undefined {
  const replaced = replacementIn(expression);
  if (replaced === undefined || !/^\\?(["'`])$/.test(replaced.pattern)) return undefined;
  if (replaced.by !== `\\${replaced.pattern.at(-1) ?? ''}`) return undefined;
  let before: Node = replaced.object;
  for (let steps = 0; steps < longestChain; steps += 1) {
    const call = writtenValue(before);
    if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return replaced.object;
    if (propertyName(call.callee)?.startsWith('replace') === true && holdsBackslash(call)) return undefined;
    before = call.callee.object;
  }
  return undefined;
}

/** A call that may escape backslashes: what it looks for may be one, or is not seen. */
function holdsBackslash(call: Node): boolean {
  return replacementIn(call)?.takesBackslash ?? true;
}

interface Replacement {
  readonly object: Node;
  readonly pattern: string;
  readonly takesBackslash: boolean;
  readonly by: string;
}

function replacementIn(expression: Node): Replacement | undefined {
  const call = unwrap(expression);
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  const method = propertyName(call.callee);
  const [pattern, by, ...others] = call.arguments;
  if (method !== 'replace' && method !== 'replaceAll') return undefined;
  if (by?.type !== 'StringLiteral' || others.length > 0) return undefined;
  const object = unwrap(call.callee.object);
  if (pattern?.type === 'StringLiteral')
    return { object, pattern: pattern.value, takesBackslash: pattern.value.includes('\\'), by: by.value };
  if (pattern?.type !== 'RegExpLiteral') return undefined;
  // `\\`, and what takes nearly everything.
  const takesBackslash = /\\\\|\[\^|\\[A-Z]|\./.test(pattern.pattern);
  return { object, pattern: pattern.pattern, takesBackslash, by: by.value };
}
