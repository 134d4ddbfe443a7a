import type { Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { indexFrom } from '../_kit/index-from.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { useOfValue } from '../_kit/use-of-value.ts';
import { chainRootOf } from './chain-root.ts';

/** As often as this, and it is no slip. */
const often = 4;
/** Of so many calls, so large a part that does not wait shows the habit, although a few do wait. */
const [many, mostly] = [8, 3 / 4];
/** So many uses of a name are looked at, for each finding anew. */
const searchLimit = 200;
/** So many calls before and after, where a method is known by its name only. */
const searchReach = 500;

/** How the file treats the promises of one function. */
export interface Habit {
  /** It is called again and again and (nearly) never waited for: that is how its author means it. */
  readonly isIgnoring: boolean;
  /** Elsewhere the result is awaited, returned or handled. */
  readonly isWaiting: boolean;
  /** A timer calls it again and again. */
  isTimed(): boolean;
}

export function habitOf(node: Node, file: TypeScriptFile): Habit {
  const root = chainRootOf(node);
  const calls = isCall(root) ? callsOfTheSame(root, file) : [];
  const waiting = calls.filter((call) => call !== root && isWaitedFor(call));
  const others = calls.length - waiting.length;
  return {
    isIgnoring:
      waiting.length === 0 ? others >= often : calls.length >= many && others > mostly * calls.length,
    isWaiting: waiting.length > 0,
    isTimed: () => calls.some(isInTimer) || isGivenToTimer(root),
  };
}

/** What an arrow function gives back may go to nobody. */
function isWaitedFor(call: Node): boolean {
  const use = useOfValue(call);
  if (use === 'returned') return parentOf(call)?.type === 'ReturnStatement';
  return use !== 'nothing' && use !== 'voided';
}

function isInTimer(call: Node): boolean {
  const home = enclosingFunction(call);
  const around = home && parentOf(home);
  return around?.type === 'CallExpression' && isTimer(around.callee);
}

/** `setInterval(check, 1000)`. */
function isGivenToTimer(root: Node): boolean {
  const references = isCall(root) ? (referenceOf(unwrap(root.callee))?.binding?.references ?? []) : [];
  return references.slice(0, searchLimit).some(({ identifier }) => {
    const around = parentOf(identifier);
    return around?.type === 'CallExpression' && around.callee !== identifier && isTimer(around.callee);
  });
}

function isTimer(callee: Node): boolean {
  return isGlobalName(callee, 'setInterval') || isGlobalName(callee, 'setTimeout');
}

function callsOfTheSame(call: Call, file: TypeScriptFile): readonly Node[] {
  const callee = unwrap(call.callee);
  const binding = referenceOf(callee)?.binding;
  if (binding !== undefined) {
    return binding.references.slice(0, searchLimit).flatMap(({ identifier }) => {
      const around = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
      return around === undefined ? [] : [around];
    });
  }
  const name = propertyName(callee);
  if (name === undefined) return [];
  const all = file.tree.nodesOf('CallExpression');
  const near = Math.max(0, indexFrom(all, rangeOf(call).start) - searchReach);
  return all
    .slice(near, near + 2 * searchReach)
    .filter((other) => propertyName(unwrap(other.callee)) === name);
}
