import type { GoFile } from '../../../languages/go/go.ts';
import { keepingOf, parallelIn } from '../_kit/keepers.ts';
import { Variables } from '../_kit/variables.ts';
import { loopAround, takesTurns, writesIn } from './find-shared-writes.ts';
import type { SharedWrite } from './find-shared-writes.ts';

/** `t.Run(name, func(t *testing.T) { t.Parallel(); err = … })` in a loop: the tests run beside each other. */
export function* findParallelWrites({ tree, text }: GoFile): Generator<SharedWrite> {
  if (!text.includes('.Parallel()') || !/\bfor\b/.test(text)) return;
  let variables: Variables | undefined;
  for (const literal of tree.nodesOf('func_literal')) {
    const loop = keepingOf(literal, tree) === 'parallel' ? loopAround(literal) : undefined;
    const from = loop === undefined ? undefined : parallelIn(literal, tree)?.end;
    if (loop === undefined || from === undefined || takesTurns.test(tree.textOf(literal))) continue;
    variables ??= new Variables(tree);
    const told = new Set<string>();
    for (const write of writesIn(literal, loop, variables, tree)) {
      if (write.target.start < from || told.has(write.name)) continue;
      told.add(write.name);
      yield { ...write, manner: 'parallel' };
    }
  }
}
