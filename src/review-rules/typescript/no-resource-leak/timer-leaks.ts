import type { NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { classAround } from '../_kit/class-around.ts';
import { keyName } from '../_kit/property-name.ts';
import { globalPathOf } from './global-path.ts';
import { keepingOf } from './kept-value.ts';
import type { TimerLeak } from './leak.ts';
import { livesAsLongAsTheProgram } from './lives-as-long-as-the-program.ts';
import { ownedCodeAround } from './owner.ts';

/** Intervals that nobody can clear, or nobody does, in code that runs again and again. */
export function* timerLeaks(file: TypeScriptFile): Generator<TimerLeak> {
  const calls = file.tree.callsNamed(['setInterval']).filter((call) => mayStartInterval(call));
  for (const call of calls) {
    if (globalPathOf(call.callee) !== 'setInterval') continue;
    const isOneOfMany = calls.length > mostOfInstances;
    const leak = leakOf(call, file) ?? (isOneOfMany ? undefined : leftByStop(call, file));
    if (leak !== undefined) yield leak;
  }
}

/** For each of them the file is read for its name. */
const mostOfInstances = 50;

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

/** `start() { this.timer = setInterval(…); } stop() { this.running = false; }`: nobody else can clear it. */
function leftByStop(call: NodeOf<'CallExpression'>, file: TypeScriptFile): TimerLeak | undefined {
  const method = enclosingFunction(call);
  if (ownedCodeAround(call, file) !== undefined || method?.type !== 'ClassMethod') return undefined;
  if (method.static === true || method.kind !== 'method') return undefined;
  const ended = endedBy(method);
  if (ended === undefined) return undefined;
  const keeping = keepingOf(call, file);
  if (keeping?.kind !== 'member' || !keeping.isPrivate || keeping.reads.length > 0) return undefined;
  return { kind: 'timer', node: call, owner: 'instance', isRepeated: false, id: keeping.name, ended };
}

const stopping =
  /^(?:stop|close|end|destroy|dispose|teardown|tearDown|unmount|cleanup|cleanUp|disconnect|shutdown|onModuleDestroy|ngOnDestroy)$/;

/** The method that is there to end what this one has begun. */
function endedBy(method: NodeOf<'ClassMethod'>): string | undefined {
  for (const member of classAround(method)?.body.body ?? []) {
    if (member.type !== 'ClassMethod' || member === method || member.static === true) continue;
    const name = keyName(member) ?? '';
    // `disconnect(user)` ends something else than the instance.
    if (member.params.length > 0 && name !== 'onModuleDestroy') continue;
    if (stopping.test(name) && member.body.body.length > 0) return name;
  }
  return undefined;
}
