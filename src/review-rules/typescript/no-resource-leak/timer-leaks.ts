import type { NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { globalPathOf } from './global-path.ts';
import { keepingOf } from './kept-value.ts';
import type { TimerLeak } from './leak.ts';
import { livesAsLongAsTheProgram } from './lives-as-long-as-the-program.ts';
import { ownedCodeAround } from './owner.ts';

/** Intervals that nobody can clear, or nobody does, in code that runs again and again. */
export function* timerLeaks(file: TypeScriptFile): Generator<TimerLeak> {
  for (const call of file.tree.nodesOf('CallExpression')) {
    if (!mayStartInterval(call) || globalPathOf(call.callee) !== 'setInterval') continue;
    const leak = leakOf(call, file);
    if (leak !== undefined) yield leak;
  }
}

function mayStartInterval({ callee }: NodeOf<'CallExpression'>): boolean {
  const bare = unwrap(callee);
  const name = bare.type === 'MemberExpression' ? bare.property : bare;
  return name.type === 'Identifier' && name.name === 'setInterval';
}

function leakOf(call: NodeOf<'CallExpression'>, file: TypeScriptFile): TimerLeak | undefined {
  const owned = ownedCodeAround(call, file);
  if (owned === undefined) return undefined;
  const keeping = keepingOf(call, file);
  if (keeping === undefined) return undefined;
  // Whatever reads the id may clear the interval.
  if (keeping.kind !== 'dropped' && keeping.reads.length > 0) return undefined;
  const isInstance = owned.owner === 'instance';
  if (isInstance && keeping.kind === 'member' && !keeping.isPrivate) return undefined;
  if (isInstance && livesAsLongAsTheProgram(call, file)) return undefined;
  const id = keeping.kind === 'dropped' ? undefined : keeping.name;
  const { owner, isRepeated } = owned;
  return { kind: 'timer', node: call, owner, isRepeated, id };
}
