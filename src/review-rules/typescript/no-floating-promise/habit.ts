import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/promise-call.ts';
import type { Call } from '../_kit/promise-call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { useOfValue } from '../_kit/use-of-value.ts';
import { chainRootOf } from './chain-root.ts';

/** As often as this, and it is no slip. */
const often = 4;
/** In a file with more calls no habit is looked for. */
const searchLimit = 5_000;

/** How the file treats the promises of one function. */
export interface Habit {
  /** It is called again and again and never waited for: that is how its author means it. */
  readonly isIgnoring: boolean;
  /** Elsewhere the result is awaited, returned or handled. */
  readonly isWaiting: boolean;
}

export function habitOf(node: Node, file: TypeScriptFile): Habit {
  const root = chainRootOf(node);
  const calls = isCall(root) ? callsOfTheSame(root, file) : [];
  const waiting = calls.filter((call) => call !== root && !/^(?:nothing|voided)$/.test(useOfValue(call)));
  return { isIgnoring: calls.length >= often && waiting.length === 0, isWaiting: waiting.length > 0 };
}

function callsOfTheSame(call: Call, file: TypeScriptFile): readonly Node[] {
  const callee = unwrap(call.callee);
  const binding = referenceOf(callee)?.binding;
  if (binding !== undefined) {
    return binding.references.flatMap(({ identifier }) => {
      const around = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
      return around === undefined ? [] : [around];
    });
  }
  const name = propertyName(callee);
  const all = file.tree.nodesOf('CallExpression');
  if (name === undefined || all.length > searchLimit) return [];
  return all.filter((other) => propertyName(unwrap(other.callee)) === name);
}
