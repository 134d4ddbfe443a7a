import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { onlyResultOf } from '../_kit/only-result-of.ts';
import type { AcquiringCall, Acquisition } from './acquisition.ts';

/** A call that gives what the function it calls has opened. */
export interface IndirectOpening {
  readonly node: AcquiringCall;
  readonly acquisition: Acquisition;
}

/** `openSegment(n) { return fs.openSync(path(n)); }`: whoever calls it has it to close. */
export function* openingsThrough(
  opening: Node,
  acquisition: Acquisition,
  file: TypeScriptFile,
): Generator<IndirectOpening, void> {
  const home = enclosingFunction(opening);
  if (home === undefined || !givesOnly(home, opening)) return;
  if (acquisition.arrives !== 'value' && acquisition.arrives !== 'promise') return;
  const name = nameOfFunction(home);
  if (name === undefined) return;
  const given: Acquisition = home.async === true ? { ...acquisition, arrives: 'promise' } : acquisition;
  for (const node of file.tree.nodesOf('CallExpression'))
    if (nameOfCallee(node.callee) === name && isOf(home, unwrap(node.callee)))
      yield { node, acquisition: given };
}

function givesOnly(home: FunctionNode, opening: Node): boolean {
  if (home.generator === true) return false;
  const around = parentOf(opening);
  const value = around?.type === 'AwaitExpression' ? around : opening;
  return onlyResultOf(home) === value;
}

function isOf(home: FunctionNode, callee: Node): boolean {
  const called = functionBehind(callee) ?? methodBehind(callee);
  return called !== undefined && isFunction(called) && called === home;
}
