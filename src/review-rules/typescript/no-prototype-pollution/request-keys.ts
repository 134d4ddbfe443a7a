import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { functionCalled } from '../_kit/origin/function-name.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { valuesWritten } from '../_kit/values-written.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { ComputedMember, Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** `all[req.body.name][req.body.field] = value`, `Object.assign(all[req.params.name], req.body)` */
export function* requests(file: TypeScriptFile): Generator<Pollution, void> {
  let known: Trace | undefined;
  const trace = (): Trace => (known ??= createTrace(file));
  const isSent = (value: Node): boolean => trace().of(value) === 'request';
  if (file.tree.words.has('assign'))
    for (const { callee, arguments: given } of file.tree.nodesOf('CallExpression')) {
      if (given.length < 2 || nameOfCallee(callee) !== 'assign') continue;
      const [target, ...sources] = given;
      // Keys that are written there are the program's own.
      if (!sources.some((one) => writtenValue(one).type !== 'ObjectExpression' && isSent(one))) continue;
      const object = target && membersBehind(target, trace).find(({ property }) => isSent(property));
      if (object !== undefined) yield { form: 'request', object };
    }
  for (const { left } of file.tree.nodesOf('AssignmentExpression')) {
    if (!isComputed(left)) continue;
    const objects = membersBehind(left.object, trace);
    if (objects.length === 0 || !isSent(left.property)) continue;
    const object = objects.find(({ property }) => isSent(property));
    if (object !== undefined) yield { form: 'request', object };
  }
}

/** Names, arms and functions that people put between a look-up and what is done with its result. */
const deepest = 4;

/**
 * `all[name]` of `const own = all[name]`, `(all[name] ??= {})`, `all[name] || {}` and `name ? all[name] : all`; also where
 * a name is given it on one way only, or a function of the file gives it back.
 */
function membersBehind(object: Node, trace: () => Trace, depth = deepest): readonly ComputedMember[] {
  const value = writtenValue(object);
  if (isComputed(value)) return [value];
  if (depth === 0) return [];
  return stepsOf(value, trace).flatMap((one) => membersBehind(one, trace, depth - 1));
}

function stepsOf(value: Node, trace: () => Trace): readonly Node[] {
  switch (value.type) {
    case 'AssignmentExpression':
      return value.operator === '=' ? [value.right] : [unwrap(value.left)];
    case 'LogicalExpression':
      return value.operator === '&&' ? [value.right] : [value.left, value.right];
    case 'ConditionalExpression':
      return [value.consequent, value.alternate];
    case 'Identifier': {
      const binding = referenceOf(value)?.binding;
      return binding === undefined || binding.kind === 'param' ? [] : (valuesWritten(binding) ?? []);
    }
    default: {
      const maker = isCall(value) ? functionCalled(value.callee) : undefined;
      return maker === undefined ? [] : trace().resultsOf(maker);
    }
  }
}
