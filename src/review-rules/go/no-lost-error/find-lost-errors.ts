import type { GoFile } from '../../../languages/go/go.ts';
import type { Line, Offset } from '../../../domain/text-position.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { StatedReasons } from '../_kit/stated-reasons.ts';
import { findDroppedErrors } from './find-dropped-errors.ts';
import { findIdleChecks } from './find-idle-checks.ts';
import { findShadowedErrors } from './find-shadowed-errors.ts';
import { findUnreadErrors } from './find-unread-errors.ts';
import { findUnreadRows } from './find-unread-rows.ts';
import { mayRecover, recoveredErrors } from './recovered-errors.ts';
import { mayStoreObjects, unstoredObjects } from './unstored-objects.ts';
import type { LostError } from './lost-error.ts';

export interface Placed {
  readonly found: LostError;
  /** Of a place in the file. */
  readonly lineAt: (offset: Offset) => Line;
}

export function* findLostErrors(file: GoFile): Generator<Placed> {
  const reasons = new StatedReasons(file);
  const lineAt = (offset: Offset): Line => reasons.lineAt(offset);
  for (const found of allIn(file, reasons))
    if (!reasons.isStatedAt(found.range.start)) yield { found, lineAt };
}

function* allIn(file: GoFile, reasons: StatedReasons): Generator<LostError> {
  yield* findDroppedErrors(file, reasons);
  yield* findUnreadRows(file);
  yield* findIdleChecks(file);
  if (mayStoreObjects(file.text)) yield* unstoredObjects(file);
  if (mayRecover.test(file.text)) yield* recoveredErrors(file);
  const assigning = functionsWithErrors(file);
  for (const node of assigning) {
    const result = file.tree.flowOf(node);
    if (result.kind !== 'flow') continue;
    yield* findUnreadErrors(result.flow, file);
    yield* findShadowedErrors(result.flow, file.text);
  }
}

const assigned = /\berr\w*|\w+Err\b/;

/** In the others no error is given to a variable. */
function functionsWithErrors({ tree }: GoFile): ReadonlySet<GoNode> {
  const found = new Set<GoNode>();
  for (const kind of ['short_var_declaration', 'assignment_statement', 'var_spec']) {
    for (const node of tree.nodesOf(kind)) {
      const targets = childOf(node, 'left') ?? childOf(node, 'name');
      if (targets === undefined || !assigned.test(tree.textOf(targets))) continue;
      const around = functionAround(node);
      if (around !== undefined && kindIn(around, 'block') !== undefined) found.add(around);
    }
  }
  return found;
}
