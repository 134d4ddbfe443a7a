import type { PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isSubscription } from './handle-rules.ts';
import type { ResourceKind } from './resource-kind.ts';

/** Is it given to a function of this file that only works with it, and lets nobody else have it? */
export function isOnlyUsed(
  { at, args }: InstructionOf<'call'>,
  place: PlaceId,
  resource: ResourceKind,
  file: TypeScriptFile,
): boolean {
  // Who holds a part of it holds the whole.
  if (resource.hasParts || args.some(({ isSpread }) => isSpread)) return false;
  const called = functionCalledAt(at, file);
  if (called === undefined) return false;
  const params = args.flatMap((arg, index) => (arg.place === place ? [called.params[index]] : []));
  return params.every((param) => {
    if (param?.type !== 'Identifier') return false;
    const binding = lookUp(file.tree.scopeOf(called.body), param.name);
    if (binding?.declarations[0] !== param || binding.scope.isDynamic) return false;
    return binding.references.every(
      ({ identifier, isInitial }) =>
        isInitial || (enclosingFunction(identifier) === called && isWork(identifier, resource)),
    );
  });
}

function functionCalledAt({ start, end }: Range, { tree }: TypeScriptFile): FunctionNode | undefined {
  const calls = beginningIn(tree.nodesOf('CallExpression'), { start, end });
  const call = calls.find((one) => one.start === start && one.end === end);
  const called = call && (functionBehind(call.callee) ?? methodBehind(unwrap(call.callee)));
  return called !== undefined && isFunction(called) ? called : undefined;
}

/** `fs.readSync(fd, block)`, `client.query(sql)` */
function isWork(use: Node, { lentTo, releasedBy, askedBy }: ResourceKind): boolean {
  const around = parentOf(use);
  if (around?.type === 'CallExpression')
    return keyOf(use) === 'arguments' && lentTo.has(nameOfCallee(around.callee) ?? '');
  if (around?.type !== 'MemberExpression' || keyOf(use) !== 'object') return false;
  const method = propertyName(around);
  if (keyOf(around) !== 'callee' || method === undefined || isSubscription(method)) return false;
  return !releasedBy.has(method) && askedBy?.has(method) !== true;
}
