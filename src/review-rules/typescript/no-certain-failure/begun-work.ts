import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { promiseCallOf } from '../_kit/promise-call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { typeOfObject } from '../_kit/type-of-object.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** What they export calls what it is given, at its time. */
const callers: ReadonlyMap<string, RegExp> = new Map([
  ['p-retry', /^$/],
  ['async-retry', /^$/],
  ['exponential-backoff', /^backOff$/],
]);
/** Objects of these have a method that does. */
const owners: ReadonlyMap<string, RegExp> = new Map([
  ['p-queue', /^add$/],
  ['bottleneck', /^schedule$/],
]);

export const waitingModules: readonly string[] = [...callers.keys(), ...owners.keys(), 'p-limit'];

/** By their names these may give a function. */
const making =
  /^(?:make|create|build|bind|wrap|curry|partial|lazy|defer|to|get|with|once|memo)|(?:Task|Job|Thunk|Fn|Func|Function|Factory|Worker|Handler|Callback|er)$/;

/** The name of what is given `load(id)` or `await load(id)`, where it takes `() => load(id)`. */
export function begunWorkIn(call: NodeOf<'CallExpression'>): string | undefined {
  const [given, work] = call.arguments;
  // `schedule(optionsOf(job), () => run(job))`: the work is the second.
  if (work !== undefined && nameOfCallee(call.callee) === 'schedule') return undefined;
  if (given === undefined || !isBegun(unwrap(given))) return undefined;
  return callsLater(unwrap(call.callee)) ? nameOfCallee(call.callee) : undefined;
}

function isBegun(given: Node): boolean {
  if (given.type === 'AwaitExpression') return true;
  if (given.type !== 'CallExpression') return false;
  if (promiseCallOf(given) !== undefined) return true;
  const known = functionBehind(given.callee);
  return known === undefined
    ? !making.test(nameOfCallee(given.callee) ?? 'make')
    : isFunction(known) && known.async;
}

function callsLater(callee: Node): boolean {
  const member = moduleMemberOf(callee);
  if (member !== undefined && callers.get(member.module)?.test(member.path) === true) return true;
  if (callee.type === 'Identifier') {
    const limit = writtenValue(callee);
    return limit.type === 'CallExpression' && moduleMemberOf(limit.callee)?.module === 'p-limit';
  }
  if (callee.type !== 'MemberExpression') return false;
  const name = nameOfCallee(callee) ?? '';
  if (propertyName(callee) === undefined || !/^(?:add|schedule)$/.test(name)) return false;
  const type = typeOfObject(callee.object);
  const made = type?.kind === 'made' ? moduleMemberOf(type.by) : undefined;
  return made !== undefined && owners.get(made.module)?.test(name) === true;
}
