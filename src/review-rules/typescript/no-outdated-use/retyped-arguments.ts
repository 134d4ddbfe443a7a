import type { PlainType } from '../../../domain/file-outline.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { plainTypeOfValue } from '../../../languages/typescript/plain-type.ts';
import { taken } from './changed-shapes.ts';
import type { OutdatedUse } from './find-outdated-uses.ts';

/** Literals of the type that a parameter had before the change, where it has another one now. */
export function* retypedArguments({
  callee,
  arguments: given,
}: NodeOf<'CallExpression'>): Generator<OutdatedUse, void> {
  for (const [position, argument] of given.entries()) {
    if (argument.type === 'SpreadElement') return;
    const type = typeOfLiteral(unwrap(argument));
    const types = type === undefined ? undefined : taken(callee, position);
    if (types === undefined) continue;
    const [before, now] = [nameOf(types.before), nameOf(types.now)];
    if (before === type && now !== before)
      yield { node: argument, kind: 'new-type', name: '', required: 0, isNow: now, isWanted: true };
  }
}

function nameOf(type: object | PlainType): PlainType | 'object' {
  return typeof type === 'string' ? type : 'object';
}

function typeOfLiteral(value: Node): PlainType | 'object' | undefined {
  return value.type === 'ObjectExpression' ? 'object' : plainTypeOfValue(value);
}
