import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { constantTruthOf } from '../_kit/constant-truth-of.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { valuesWritten } from '../_kit/values-written.ts';

/** Who calls back is written in the file, or works through functions that are given beside the callback, and none gives an error. */
export function neverFails(call: Call, file: TypeScriptFile): boolean {
  const seen = new Set<Node>();
  const own = calledBy(call);
  if (own !== undefined) return givesNoError(own, own.params.length - 1, { file, seen });
  const workers = call.arguments
    .slice(0, -1)
    .flatMap((one): FunctionNode[] => (isFunction(one) ? [one] : []));
  return (
    workers.length > 0 && workers.every((one) => givesNoError(one, one.params.length - 1, { file, seen }))
  );
}

interface Search {
  readonly file: TypeScriptFile;
  /** The parameters that were looked at: who hands his callback on to himself gives no new error. */
  readonly seen: Set<Node>;
}

/** The parameter is called with nothing in the place of the error, or handed on to who does so. */
function givesNoError(node: FunctionNode, index: number, search: Search): boolean {
  const parameter = node.params[index];
  if (parameter?.type !== 'Identifier') return false;
  if (search.seen.has(parameter)) return true;
  search.seen.add(parameter);
  const { bindings } = search.file.tree.scopeOf(node);
  const references = bindings.get(parameter.name)?.references ?? [];
  return (
    references.length > 0 &&
    references.every(({ identifier }) => isCalledWithoutError(identifier) || isHandedOn(identifier, search))
  );
}

function isCalledWithoutError(name: Node): boolean {
  const call = parentOf(name);
  if (call?.type !== 'CallExpression' || keyOf(name) !== 'callee') return false;
  const [error] = call.arguments;
  return error === undefined || constantTruthOf(error) === false;
}

function isHandedOn(name: Node, search: Search): boolean {
  const call = parentOf(name);
  if (call?.type !== 'CallExpression' || keyOf(name) !== 'arguments') return false;
  if (call.arguments.some(({ type }) => type === 'SpreadElement')) return false;
  const own = calledBy(call);
  const index = call.arguments.findIndex((one) => one === name);
  return own !== undefined && givesNoError(own, index, search);
}

/** Also of a name that is given its function after it was declared. */
function calledBy({ callee }: Call): FunctionNode | undefined {
  const called = unwrap(callee);
  const own = called.type === 'MemberExpression' ? methodBehind(called) : functionBehind(called);
  if (own !== undefined) return isFunction(own) ? own : undefined;
  const binding = referenceOf(called)?.binding;
  if (binding === undefined || binding.kind === 'param') return undefined;
  const [value, ...others] = valuesWritten(binding) ?? [];
  const only = value === undefined || others.length > 0 ? undefined : unwrap(value);
  return only !== undefined && isFunction(only) ? only : undefined;
}
