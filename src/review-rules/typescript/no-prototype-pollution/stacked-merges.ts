import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { isKeyOf } from './merged-entry.ts';
import { isWrittenTo } from './merges.ts';
import { isFilledAnew } from './parsed-sections.ts';
import type { Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** `left.push({ from: from[key], to: to[key] })`, where `const { from, to } = left.pop()`: a merge that keeps a list of what is left to do. */
export function* stackedMerges({ tree }: TypeScriptFile): Generator<Pollution, void> {
  for (const call of tree.callsNamed(['push', 'unshift'])) {
    if (!/^(?:push|unshift)$/.test(nameOfCallee(call.callee) ?? '')) continue;
    const list = listOf(call.callee);
    const [pair, ...others] = call.arguments;
    if (list === undefined || pair === undefined || others.length > 0) continue;
    const members = valuesIn(unwrap(pair)).flatMap((value) => memberAt(value, list));
    const target = members.find(
      ({ object, key }) =>
        isWrittenTo(object) &&
        !isFilledAnew(object) &&
        members.some((one) => one.key === key && one.object !== object && isKeyOf(key, one.object)),
    );
    if (target !== undefined) yield { form: 'merge', object: target.place };
  }
}

interface Taken {
  readonly place: Node;
  readonly object: Binding;
  readonly key: Binding;
}

function listOf(callee: Node): Binding | undefined {
  return callee.type === 'MemberExpression' ? referenceOf(unwrap(callee.object))?.binding : undefined;
}

/** Of `{ from: from[key], to: to[key] }` and `[from[key], to[key]]`. */
function valuesIn(pair: Node): readonly Node[] {
  if (pair.type === 'ArrayExpression') return pair.elements.filter((one) => one !== null);
  if (pair.type !== 'ObjectExpression') return [];
  return pair.properties.flatMap((one) => (one.type === 'ObjectProperty' ? [one.value] : []));
}

function memberAt(place: Node, list: Binding): readonly Taken[] {
  const member = unwrap(place);
  if (!isComputed(member)) return [];
  const object = referenceOf(unwrap(member.object))?.binding;
  const key = referenceOf(unwrap(member.property))?.binding;
  return object !== undefined && key !== undefined && isTakenFrom(object, list)
    ? [{ place, object, key }]
    : [];
}

/** `from` of `const { from, to } = left.pop()` */
function isTakenFrom({ declarations: [name] }: Binding, list: Binding): boolean {
  const around = name && parentOf(name);
  if (name === undefined || !/^(?:ObjectProperty|ArrayPattern)$/.test(around?.type ?? '')) return false;
  for (const holder of ancestorsOf(name)) {
    if (holder.type !== 'VariableDeclarator') continue;
    const call = holder.init == null ? undefined : unwrap(holder.init);
    if (call?.type !== 'CallExpression' || !/^(?:pop|shift)$/.test(nameOfCallee(call.callee) ?? ''))
      return false;
    return listOf(call.callee) === list;
  }
  return false;
}
