import type { Confidence } from '../../../domain/finding.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { canAwaitAt } from '../_kit/can-await-at.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { importedCallee } from '../_kit/imported-callee.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { isChainLink, promiseCallOf } from '../_kit/promise-call.ts';
import { calleeKeyOf } from './callee-key.ts';
import { misuseOf } from './held-promise.ts';
import { isLeftAlone } from './is-left-alone.ts';
import type { MisplacedPromise } from './misplaced-promise.ts';
import { isLast } from './weight.ts';

type Call = NodeOf<'CallExpression'>;

/** So often a file waits for it elsewhere: then the one that does not is the slip. */
const often = 2;

interface Treatment {
  awaited: number;
  readonly others: Call[];
}

/** Calls of what is not known, which the file awaits wherever else it calls it. */
export function* awaitedElsewhere(file: TypeScriptFile): Generator<MisplacedPromise, void> {
  if (file.tree.nodesOf('AwaitExpression').length < often || isTestPath(file.path)) return;
  for (const { awaited, others } of treatments(file).values()) {
    const [call, second] = others;
    if (awaited < often || call === undefined || second !== undefined) continue;
    if (!canAwaitAt(call) || isKnown(call) || isCalledBack(call)) continue;
    const found = slipOf(call, file);
    if (found !== undefined) yield found;
  }
}

/** By what is called. What is returned, raced or chained is treated in a third way, which says nothing. */
function treatments(file: TypeScriptFile): ReadonlyMap<string, Treatment> {
  const found = new Map<string, Treatment>();
  for (const { argument } of file.tree.nodesOf('AwaitExpression')) {
    const call = unwrap(argument);
    const key = call.type === 'CallExpression' ? calleeKeyOf(call.callee, file) : undefined;
    if (key === undefined) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, { awaited: 1, others: [] });
    else known.awaited += 1;
  }
  for (const call of file.tree.nodesOf('CallExpression')) {
    if (!isDropped(call) && !isHeld(call)) continue;
    const key = calleeKeyOf(call.callee, file);
    if (key !== undefined) found.get(key)?.others.push(call);
  }
  return found;
}

function isDropped(call: Call): boolean {
  return parentOf(call)?.type === 'ExpressionStatement';
}

function isHeld(call: Call): boolean {
  return parentOf(call)?.type === 'VariableDeclarator' && keyOf(call) === 'init';
}

/** There others tell whether it gives a promise. */
function isKnown(call: Call): boolean {
  const callee = unwrap(call.callee);
  return (
    isChainLink(call) ||
    promiseCallOf(call) !== undefined ||
    functionBehind(callee) !== undefined ||
    methodBehind(callee) !== undefined ||
    importedCallee(callee) !== undefined
  );
}

function isCalledBack({ arguments: given }: Call): boolean {
  const last = given.at(-1);
  return last !== undefined && isFunction(unwrap(last));
}

function slipOf(call: Call, file: TypeScriptFile): MisplacedPromise | undefined {
  if (isDropped(call)) {
    const confidence: Confidence = isLast(call) ? 'possible' : 'likely';
    return isLeftAlone(call, file)
      ? undefined
      : { call, place: 'statement', use: undefined, confidence, loss: 'habit' };
  }
  const binding = bindingOf(parentOf(call));
  const misuse = binding && misuseOf(binding);
  return misuse && { call, ...misuse, confidence: 'likely' };
}

function bindingOf(declarator: Node | undefined): Binding | undefined {
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const binding = referenceOf(declarator.id)?.binding;
  return binding === undefined || binding.declarations.length > 1 || isReassigned(binding)
    ? undefined
    : binding;
}
