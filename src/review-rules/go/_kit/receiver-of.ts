import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

export interface Receiver {
  readonly name: string;
  /** Without the `*` and the names of its parameters. */
  readonly type: string;
}

/** `s` and `Store` of `func (s *Store) Get()`; undefined: it has no name, or it is no method. */
export function receiverOf(method: GoNode, tree: GoTree): Receiver | undefined {
  const written = childOf(method, 'receiver');
  const [, name, type] =
    /^\(\s*(\w+)\s+\*?(\w+)(?:\[[\w\s,]*\])?\s*\)$/.exec(written === undefined ? '' : tree.textOf(written)) ??
    [];
  return name === undefined || type === undefined ? undefined : { name, type };
}
