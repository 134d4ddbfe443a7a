import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { Loop } from './loop.ts';
import { mayBeWritten } from './loop.ts';

/** `while ((match = pattern.exec(text)))`: a pattern that finds the same again. */
export interface SameMatch {
  readonly why: 'no-global' | 'made-anew' | 'empty' | 'from-start';
  readonly pattern: Node;
}

export function sameMatchIn(loop: Loop, { text }: TypeScriptFile): SameMatch | undefined {
  const call = loop.test == null ? undefined : execIn(loop.test);
  if (call === undefined || !('object' in call.callee)) return undefined;
  if (propertyName(call.callee) === 'match') return matchFromStart(call, loop, text);
  const [subject] = call.arguments;
  if (subject === undefined || isChanged(subject, loop)) return undefined;
  const { start, end } = rangeOf(loop);
  if (text.slice(start, end).includes('lastIndex')) return undefined;
  const pattern = unwrap(call.callee.object as Node);
  const why = whyOf(pattern, loop);
  return why && { why, pattern };
}

/** `while ((match = text.match(pattern)))`: `match` keeps no place, and a text that nobody cuts gives the same each time. */
function matchFromStart(call: NodeOf<'CallExpression'>, loop: Loop, text: string): SameMatch | undefined {
  const [pattern, other] = call.arguments;
  if (pattern === undefined || other !== undefined || call.callee.type !== 'MemberExpression')
    return undefined;
  const { start, end } = rangeOf(loop);
  if (isChanged(call.callee.object, loop) || /\b(?:break|return|throw)\b/.test(text.slice(start, end)))
    return undefined;
  const bare = unwrap(pattern);
  const binding = referenceOf(bare)?.binding;
  if (bare.type === 'Identifier' && (binding === undefined || mayBeWritten(binding, loop))) return undefined;
  const flags = flagsOf(writtenValue(bare));
  return flags === undefined || flags.includes('y') ? undefined : { why: 'from-start', pattern: call };
}

/** The call of `m = p.exec(s)`, `(m = p.exec(s)) !== null`, `p.exec(s)`. */
function execIn(test: Node): (Node & { type: 'CallExpression' }) | undefined {
  const bare = unwrap(test);
  if (bare.type === 'AssignmentExpression') return bare.operator === '=' ? execIn(bare.right) : undefined;
  if (bare.type === 'BinaryExpression') {
    const isTold = /^!==?$/.test(bare.operator) && isNothing(unwrap(bare.right));
    return isTold ? execIn(bare.left) : undefined;
  }
  return bare.type === 'CallExpression' && /^(?:exec|match)$/.test(propertyName(bare.callee) ?? '')
    ? bare
    : undefined;
}

function isNothing(node: Node): boolean {
  return node.type === 'NullLiteral' || (node.type === 'Identifier' && node.name === 'undefined');
}

/** What is no name may be another text each time. */
function isChanged(subject: Node, loop: Loop): boolean {
  const bare = unwrap(subject);
  const binding = referenceOf(bare)?.binding;
  return bare.type !== 'Identifier' || binding === undefined || mayBeWritten(binding, loop);
}

function whyOf(pattern: Node, loop: Loop): SameMatch['why'] | undefined {
  if (pattern.type === 'RegExpLiteral') return pattern.flags.includes('y') ? undefined : 'made-anew';
  if (pattern.type === 'NewExpression') return 'made-anew';
  const binding = referenceOf(pattern)?.binding;
  if (binding === undefined || mayBeWritten(binding, loop)) return undefined;
  const value = writtenValue(pattern);
  const flags = flagsOf(value);
  if (flags === undefined) return undefined;
  if (!/[gy]/.test(flags)) return 'no-global';
  return value.type === 'RegExpLiteral' && findsNothing(value.pattern, value.flags) ? 'empty' : undefined;
}

function flagsOf(value: Node): string | undefined {
  if (value.type === 'RegExpLiteral') return value.flags;
  if (value.type !== 'NewExpression' && !isCall(value)) return undefined;
  if (!isUndeclared(value.callee, 'RegExp')) return undefined;
  const [source, flags] = value.arguments;
  if (flags !== undefined) return flags.type === 'StringLiteral' ? flags.value : undefined;
  // A pattern that is made of another has the flags of that.
  return source?.type === 'StringLiteral' ||
    source?.type === 'TemplateLiteral' ||
    source?.type === 'BinaryExpression'
    ? ''
    : undefined;
}

/** Does it match nothing at the end of any text, where it stays for ever? */
function findsNothing(pattern: string, flags: string): boolean {
  // Bound to a beginning it finds that of an empty text only.
  if (pattern.includes('^') || pattern.length > 200) return false;
  try {
    return new RegExp(pattern, flags).test('');
  } catch {
    return false;
  }
}
