import { partBeside } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { mostUses } from './find-late-adds.ts';
import type { GroupFile } from './find-late-adds.ts';
import type { Misuse } from './misuse.ts';

/** `go func() { defer wg.Done() … }()`, and right behind it the only `wg.Add(1)`. */
export function* findAddsBehind(file: GroupFile): Generator<Misuse> {
  for (const { by, body } of file.started) {
    const next = partBeside(by, 1);
    const around = declarationAround(by);
    if (next?.kind !== 'expression_statement' || around === undefined || body.kind !== 'func_literal')
      continue;
    const uses = file.usesIn(around);
    if (uses.length > mostUses) continue;
    const add = uses.find((use) => use.method === 'Add' && use.call.parent === next);
    if (add === undefined || uses.some((use) => use !== add && use.method === 'Add' && use.key === add.key))
      continue;
    const isDone = uses.some(
      (use) => use.method === 'Done' && use.key === add.key && isInside(use.call, body),
    );
    if (isDone) yield { kind: 'add-behind', at: add.call, name: add.name };
  }
}
