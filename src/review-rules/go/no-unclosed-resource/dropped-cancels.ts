import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { functionAround } from '../_kit/functions.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { UnclosedResource } from './find-leaks.ts';

/** `ctx, _ := context.WithCancel(parent)`: nobody can ever end it. */
export interface DroppedCancel extends UnclosedResource {
  /** Where it is made. */
  readonly inside: GoNode;
}

export function* droppedCancels(tree: GoTree): Generator<DroppedCancel> {
  if (![...tree.imports.values()].includes('context')) return;
  for (const kind of ['short_var_declaration', 'assignment_statement'])
    for (const statement of tree.nodesOf(kind)) {
      const { call, names } = callWithResults(statement, tree) ?? { names: [] };
      const [context, cancel] = names;
      if (call === undefined || context === '_' || cancel !== '_') continue;
      const called = packageCall(call, tree);
      if (called?.module !== 'context' || !cancellable.test(called.name)) continue;
      const inside = functionAround(statement);
      if (inside !== undefined) yield { ...dropped, at: { start: call.start, end: call.end }, inside };
    }
}

const cancellable = /^With(?:Cancel|Timeout|Deadline)(?:Cause)?$/;

const dropped = {
  kind: 'context',
  name: '_',
  isDrained: false,
  leak: { kind: 'leaked', way: 'never', end: undefined, isAfterFailure: false, isReleasedElsewhere: false },
} as const;
