import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `if (this.timer) {}`, `for (const [name, listener] of all) {}`: what was to be done there is gone. */
export interface IdleTest {
  readonly kind: 'unused-value';
  readonly shape: 'test' | 'round';
  /** What is asked, or gone through. */
  readonly on: Node;
  /** Asking may be all that is wanted. */
  readonly mayDo: boolean;
}

type Asking = NodeOf<'IfStatement' | 'ForOfStatement' | 'ForInStatement'>;

export function idleTestOf(node: Asking, file: TypeScriptFile): IdleTest | undefined {
  if (node.type !== 'IfStatement') return idleRoundOf(node, file);
  const { test, consequent, alternate } = node;
  if (alternate != null || !isEmpty(consequent, file) || isSetByBuild(test, file)) return undefined;
  if (holds(test, laysOut)) return undefined;
  const mayDo = keyOf(node) === 'alternate' || holds(test, doesSomething);
  return { kind: 'unused-value', shape: 'test', on: test, mayDo };
}

/** A stream that is read to its end may be wanted for that alone; what is taken apart was wanted for its parts. */
function idleRoundOf(
  { type, left, right, body, ...loop }: NodeOf<'ForOfStatement' | 'ForInStatement'>,
  file: TypeScriptFile,
): IdleTest | undefined {
  if (left.type !== 'VariableDeclaration' || left.kind === 'var' || !isEmpty(body, file)) return undefined;
  if (('await' in loop && loop.await === true) || holds(right, doesSomething)) return undefined;
  const id = left.declarations[0]?.id;
  const isTakenApart = id?.type === 'ArrayPattern' || id?.type === 'ObjectPattern';
  if (type === 'ForOfStatement' && !isTakenApart) return undefined;
  return { kind: 'unused-value', shape: 'round', on: right, mayDo: false };
}

/** Any word in the braces says that nothing is meant. */
function isEmpty(block: Node, { text }: TypeScriptFile): boolean {
  if (block.type !== 'BlockStatement' || block.body.length > 0) return false;
  const { start, end } = rangeOf(block);
  return text.slice(start + 1, end - 1).trim() === '';
}

/** Reading it makes the page lay itself out. */
function laysOut(node: Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    /^(?:offset|client|scroll)(?:Width|Height|Top|Left)$/.test(propertyName(node) ?? '')
  );
}

function doesSomething(node: Node): boolean {
  const bare = unwrap(node);
  return (
    isCall(bare) ||
    bare.type === 'NewExpression' ||
    bare.type === 'AssignmentExpression' ||
    bare.type === 'UpdateExpression' ||
    bare.type === 'AwaitExpression' ||
    bare.type === 'YieldExpression'
  );
}

/** `process.env.NODE_ENV`, `__DEV__`, `import.meta.hot`: a build takes out what stands there. */
function isSetByBuild(test: Node, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(test);
  return /\bprocess\.env\b|\bimport\.meta\b|\b__\w+__\b/.test(text.slice(start, Math.min(end, start + 500)));
}
