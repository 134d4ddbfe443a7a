import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { commentAbove } from '../_kit/comment-above.ts';
import { functionAround } from '../_kit/functions.ts';
import { accessesByType } from './accesses.ts';
import type { Access } from './accesses.ts';
import { methodsByType } from './methods.ts';

/** The head of a loop that a goroutine runs asks a flag of the receiver, which another method sets. */
export interface PolledFlag {
  /** `s.closed` of `for !s.closed {` */
  readonly node: GoNode;
  /** Who sets it. */
  readonly setter: string;
}

export function* findPolledFlags({ tree, text }: GoFile): Generator<PolledFlag, void> {
  if (!/\bfor !?\w+\.\w+ \{/.test(text) || !/\bgo \w/.test(text)) return;
  for (const accesses of accessesByType(tree, methodsByType(tree)).values())
    for (const [field, uses] of Map.groupBy(accesses, (one) => one.field)) {
      const poll = uses.find((one) => isPolled(one, text));
      const setter = poll === undefined ? undefined : setterOf(poll, uses);
      if (poll === undefined || setter === undefined) continue;
      // The author knows of the race.
      if (commentAbove(poll.method.node.start, text).includes('norace')) continue;
      if (new RegExp(`^\\s+(?:\\w+, )*${field}(?:, \\w+)*\\s+bool\\b`, 'm').test(text))
        yield { node: poll.node, setter: setter.method.name };
    }
}

/** It is all that the head asks, in a method or closure that is started by `go`, and that waits for no lock. */
function isPolled({ node, method }: Access, text: string): boolean {
  const head = node.parent?.kind === 'unary_expression' ? node.parent : node;
  if (head.parent?.kind !== 'for_statement' || head.field === 'body' || method.locks) return false;
  const around = functionAround(node);
  if (around?.kind === 'func_literal') return around.parent?.parent?.kind === 'go_statement';
  return new RegExp(`\\bgo (?:\\w+\\.)*${method.name}\\(`).test(text);
}

/** Who starts the goroutine may set it before, and the goroutine itself may when it likes. */
function setterOf({ method }: Access, uses: readonly Access[]): Access | undefined {
  return uses.find(
    (one) =>
      one.isWrite && one.method !== method && !new RegExp(`\\.${method.name}\\(`).test(one.method.text),
  );
}
