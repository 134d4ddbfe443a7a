import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';
import { writtenValue } from '../_kit/written-value.ts';

/**
 * Is the `catch` around a `return` there for the other work of the block? It is when the function calls itself, for then
 * the same `catch` has already seen the error; and when something is awaited before, and the error is only passed over
 * or on, or only one kind of it is looked at: whoever adds `await` would pass over more. Where a `throw` follows, it would
 * lose an error that says more. After an import alone it tells that a package is not installed.
 */
export function isForOtherWork(call: Node, made: FunctionNode | undefined, file: TypeScriptFile): boolean {
  let inner = call;
  for (const at of ancestorsOf(call)) {
    if (isFunction(at)) return at === made;
    if (at.type === 'TryStatement' && at.block === inner && at.handler != null) {
      const waits = waitsBefore(at.block, rangeOf(call).start, file);
      if (waits.length > 0 && (isIndifferent(at.handler) || waits.every(isForImport))) return true;
      if (at.handler.body.body.length === 0 && throwsAfter(at)) return true;
    }
    inner = at;
  }
  return false;
}

/** What comes after is an error as well, and one that says less. */
function throwsAfter(attempt: Node): boolean {
  return siblingsOf(attempt)?.after?.type === 'ThrowStatement';
}

/** Nothing is done with the error, or it is thrown again as it is, at the end or when it is another than expected. */
function isIndifferent({ body, param }: NodeOf<'CatchClause'>): boolean {
  const [first, last] = [body.body[0], body.body.at(-1)];
  if (first === undefined || last === undefined) return true;
  if (param?.type !== 'Identifier') return false;
  if (throwsOn(last, param.name)) return true;
  return first.type === 'IfStatement' && isOfOthers(first.test) && throwsOn(first.consequent, param.name);
}

/** `!(error instanceof ProviderError)`, `error.code !== 'ENOENT'`, also before `||` */
function isOfOthers(test: Node): boolean {
  const asked = unwrap(test);
  if (asked.type === 'LogicalExpression') return isOfOthers(asked.left);
  if (asked.type === 'BinaryExpression') return asked.operator === '!==' || asked.operator === '!=';
  return asked.type === 'UnaryExpression' && asked.operator === '!';
}

function throwsOn(statement: Node, name: string): boolean {
  const [only = statement, ...others] = statement.type === 'BlockStatement' ? statement.body : [];
  if (only.type !== 'ThrowStatement' || others.length > 0) return false;
  return only.argument.type === 'Identifier' && only.argument.name === name;
}

/** `await import('driver')`, at once or by a name. */
function isForImport({ argument }: NodeOf<'AwaitExpression'>): boolean {
  return writtenValue(argument).type === 'ImportExpression';
}

/** More of them are not looked at. */
const mostWaits = 200;

/** What the block itself, not a function in it, waits for before that place. */
function waitsBefore(
  block: Node,
  end: number,
  { tree }: TypeScriptFile,
): readonly NodeOf<'AwaitExpression'>[] {
  const home = enclosingFunction(block);
  const range = { start: rangeOf(block).start, end };
  const waits = beginningIn(tree.nodesOf('AwaitExpression'), range, mostWaits);
  return waits.filter((wait) => enclosingFunction(wait) === home);
}
