import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import { indexFrom } from './index-from.ts';

export interface Siblings {
  readonly before: Node | undefined;
  readonly after: Node | undefined;
}

/** The statements around one in its list; undefined when it is the only body of an `if`, a loop or a label. */
export function siblingsOf(statement: Node): Siblings | undefined {
  const list = listAround(statement);
  if (list === undefined) return undefined;
  const at = indexFrom(list, rangeOf(statement).start);
  return { before: list[at - 1] ?? directiveBefore(statement), after: list[at + 1] };
}

function listAround(statement: Node): readonly Node[] | undefined {
  const parent = parentOf(statement);
  switch (parent?.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
    case 'TSModuleBlock':
      return keyOf(statement) === 'body' ? parent.body : undefined;
    case 'SwitchCase':
      return parent.consequent;
    default:
      return undefined;
  }
}

/** `'use strict'` stands before the first statement, in a list of its own. */
function directiveBefore(statement: Node): Node | undefined {
  const parent = parentOf(statement);
  return parent?.type === 'Program' || parent?.type === 'BlockStatement'
    ? parent.directives.at(-1)
    : undefined;
}
