import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import { Variables } from '../_kit/variables.ts';
import { findAddsBehind } from './find-adds-behind.ts';
import { findCopies } from './find-copies.ts';
import { findDonesInGo } from './find-dones-in-go.ts';
import { findEarlyWaits } from './find-early-waits.ts';
import { findLateAdds } from './find-late-adds.ts';
import { findMiscounts } from './find-miscounts.ts';
import { findMissedDones } from './find-missed-dones.ts';
import { findNeverDones } from './find-never-dones.ts';
import { findSerialWaits } from './find-serial-waits.ts';
import { findUnended } from './find-unended.ts';
import { groupUsesIn } from './group-uses.ts';
import type { GroupUse } from './group-uses.ts';
import type { Misuse } from './misuse.ts';
import { startedIn } from './started.ts';

export function* findMisuses({ tree, text }: GoFile): Generator<Misuse> {
  const isCounting = text.includes('.Add(');
  const isNamed = /\bWaitGroup\b/.test(text);
  if (!isNamed && !(isCounting && text.includes('.Done()'))) return;
  const variables = new Variables(tree);
  if (isNamed) {
    yield* findCopies(tree, variables);
    yield* findNeverDones(tree, variables);
    if (text.includes('.Go(func') && text.includes('.Done()'))
      yield* findDonesInGo(groupUsesIn(tree, variables));
  }
  if (!isCounting || tree.nodesOf('go_statement').length === 0) return;
  const uses = usesByDeclaration(groupUsesIn(tree, variables));
  const file = {
    ...{ tree, text, started: startedIn(tree) },
    usesIn: (declaration: GoNode): readonly GroupUse[] => uses.get(declaration) ?? [],
  };
  yield* findLateAdds(file);
  yield* findAddsBehind(file);
  yield* findMissedDones(file);
  yield* findMiscounts(file);
  if (!text.includes('.Wait()')) return;
  yield* findUnended(file);
  yield* findSerialWaits(file);
  yield* findEarlyWaits(file);
}

function usesByDeclaration(uses: readonly GroupUse[]): ReadonlyMap<GoNode, readonly GroupUse[]> {
  const found = new Map<GoNode, GroupUse[]>();
  for (const use of uses) {
    const around = declarationAround(use.call);
    if (around === undefined) continue;
    const list = found.get(around);
    if (list === undefined) found.set(around, [use]);
    else list.push(use);
  }
  return found;
}
