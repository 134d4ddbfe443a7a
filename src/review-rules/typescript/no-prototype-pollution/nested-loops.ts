import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { entriesOf, isKeyOf } from './merged-entry.ts';
import { isFilledAnew, membersUnder } from './parsed-sections.ts';
import { outermostFunction } from './outermost-function.ts';
import { memberOfStep } from './member-of-step.ts';
import type { Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** `all[group][name] = given[group][name]` for each group of what was given, and each name in it. */
export function* nestedLoops(file: TypeScriptFile): Generator<Pollution, void> {
  yield* groupsAssigned(file);
  for (const { left, operator } of file.tree.nodesOf('AssignmentExpression')) {
    if (operator !== '=' || !isComputed(left)) continue;
    const inner = referenceOf(unwrap(left.property))?.binding;
    const groups = inner && groupsGoneOver(inner);
    if (groups === undefined || groups.length === 0) continue;
    const isOfGroup = membersUnder(left.object).some(({ object, property }) => {
      const all = referenceOf(unwrap(object))?.binding;
      const group = referenceOf(unwrap(property))?.binding;
      if (all === undefined || isFilledAnew(all)) return false;
      return groups.some((one) => one.key === group && one.object !== all && isKeyOf(one.key, one.object));
    });
    if (isOfGroup) yield { form: 'merge', object: left.object };
  }
}

/** `Object.assign(all[group], given[group])` for each group. */
function* groupsAssigned({ tree }: TypeScriptFile): Generator<Pollution, void> {
  for (const call of tree.callsNamed(['assign', 'extend'])) {
    if (!/^(?:assign|extend)$/.test(nameOfCallee(call.callee) ?? '') || !isOfLibrary(call.callee)) continue;
    const [first, ...others] = call.arguments;
    const step = first && memberOfStep(first);
    const all = step && referenceOf(unwrap(step.object))?.binding;
    const owner = outermostFunction(call);
    if (first === undefined || step === undefined || all === undefined || isFilledAnew(all)) continue;
    const group = referenceOf(unwrap(step.property))?.binding;
    if (owner === undefined) continue;
    const groups = others.flatMap((one) => entriesOf(one, owner));
    if (groups.some((one) => one.key === group && one.object !== all && isKeyOf(one.key, one.object)))
      yield { form: 'merge', object: first };
  }
}

/** Others of that name may give a copy. */
function isOfLibrary(callee: Node): boolean {
  return /^(?:Object|_|lodash|\$|jQuery)$/.test(namesOfReceiver(callee).at(-1) ?? '');
}

/** `given[group]`, of which the name is a key. */
function groupsGoneOver({ declarations: [name] }: Binding): ReturnType<typeof entriesOf> {
  const object = name && objectOfKeys(name);
  const owner = object && outermostFunction(object);
  return object === undefined || owner === undefined ? [] : entriesOf(object, owner);
}

function objectOfKeys(name: Node): Node | undefined {
  for (const around of ancestorsOf(name)) {
    if (around.type === 'ForInStatement') return around.right;
    if (around.type === 'ForOfStatement') return listed(around.right);
    if (around.type === 'BlockStatement') return undefined;
    if (!isFunction(around)) continue;
    const call = parentOf(around);
    if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
    return nameOfCallee(call.callee) === 'forEach' ? listed(call.callee.object) : undefined;
  }
  return undefined;
}

/** `object` of `Object.keys(object)` */
function listed(list: Node): Node | undefined {
  const call = unwrap(list);
  if (call.type !== 'CallExpression') return undefined;
  const isOfKeys = /^(?:keys|entries|getOwnPropertyNames)$/.test(nameOfCallee(call.callee) ?? '');
  return isOfKeys ? call.arguments[0] : undefined;
}
