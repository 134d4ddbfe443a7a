import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { receiverOf } from '../_kit/receiver-of.ts';
import type { Taker } from './lock-takers.ts';

/** Methods that touch no lock themselves and call, on what they are called on, a method that locks first of all. */
export function passersOf(tree: GoTree, takers: ReadonlyMap<string, Taker>): ReadonlyMap<string, Taker> {
  const found = new Map<string, Taker>();
  const silent = new Map<GoNode, boolean>();
  for (const call of tree.nodesOf('call_expression')) {
    const method = functionAround(call);
    const called = calledOnName(call, tree);
    if (method?.kind !== 'method_declaration' || called === undefined) continue;
    const receiver = receiverOf(method, tree);
    if (receiver?.name !== called.on) continue;
    const taker = takers.get(`${receiver.type}.${called.method}`);
    const own = childOf(method, 'name');
    if (taker === undefined || own === undefined || !isRun(call, method, tree)) continue;
    const touchesNone = silent.get(method) ?? !/lock/i.test(tree.textOf(childOf(method, 'body') ?? method));
    silent.set(method, touchesNone);
    const name = `${receiver.type}.${tree.textOf(own)}`;
    if (touchesNone && !found.has(name)) found.set(name, { ...taker, name, through: taker.name });
  }
  for (const one of callbacksOf(tree, takers)) if (!found.has(one.name)) found.set(one.name, one);
  return found;
}

/** `s.done = func() { s.flush() }`: whoever calls the field calls the method, where one type alone has it. */
function* callbacksOf(tree: GoTree, takers: ReadonlyMap<string, Taker>): Generator<Taker> {
  const byMethod = Map.groupBy(takers.values(), ({ name }) => name.slice(name.indexOf('.') + 1));
  for (const literal of tree.nodesOf('func_literal')) {
    const given = literal.parent?.parent;
    if (given?.kind !== 'assignment_statement') continue;
    const left = childOf(given, 'left');
    const [, root, field] = /^(\w+)\.(\w+)$/.exec(left === undefined ? '' : tree.textOf(left)) ?? [];
    if (root === undefined || field === undefined || /lock/i.test(tree.textOf(literal))) continue;
    const body = childOf(literal, 'body');
    const first = /^\{\s*(\w+)\.(\w+)\(/.exec(body === undefined ? '' : tree.textOf(body));
    if (first?.[1] !== root) continue;
    const [taker, ...others] = byMethod.get(first[2] ?? '') ?? [];
    if (taker === undefined || others.length > 0) continue;
    const [type = ''] = taker.name.split('.');
    yield { ...taker, name: `${type}.${field}`, through: taker.name };
  }
}

/** `s.flush()` of one name and one method. */
function calledOnName(
  call: GoNode,
  tree: GoTree,
): { readonly on: string; readonly method: string } | undefined {
  const callee = childOf(call, 'function');
  const operand = callee?.kind === 'selector_expression' ? childOf(callee, 'operand') : undefined;
  const field = callee === undefined ? undefined : childOf(callee, 'field');
  if (operand?.kind !== 'identifier' || field === undefined) return undefined;
  return { on: tree.textOf(operand), method: tree.textOf(field) };
}

/** Not later, not aside, and not only when whoever calls asks for it: `if !isLocked { s.flush() }`. */
function isRun(call: GoNode, method: GoNode, tree: GoTree): boolean {
  const parameters = childOf(method, 'parameters');
  const names = parameters === undefined ? '' : tree.textOf(parameters);
  const flags = Array.from(names.matchAll(/(\w+(?:, \w+)*) bool\b/g), ([, list = '']) =>
    list.split(', '),
  ).flat();
  for (const around of nodesAround(call)) {
    if (around === method) return true;
    if (around.kind === 'go_statement' || around.kind === 'defer_statement') return false;
    const condition = around.kind === 'if_statement' ? childOf(around, 'condition') : undefined;
    const asked = condition === undefined ? '' : tree.textOf(condition);
    if (flags.some((flag) => new RegExp(`\\b${flag}\\b`).test(asked))) return false;
  }
  return false;
}
