import { solveForward } from '../../../analysis/flow/dataflow.ts';
import { capturesOf } from '../../../analysis/flow/effects.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import { eachRead } from '../../../analysis/flow/reads.ts';
import { LineIndex } from '../../../domain/text-position.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { mostUses } from './find-late-adds.ts';
import type { GroupFile } from './find-late-adds.ts';
import type { GroupUse } from './group-uses.ts';
import type { Misuse } from './misuse.ts';

/** A `return` of a goroutine that passes no `Done`, where its other ways do. */
export function* findMissedDones(file: GroupFile): Generator<Misuse> {
  let lines: LineIndex | undefined;
  for (const { by, body } of file.started) {
    const around = declarationAround(by);
    const uses = file.usesIn(declarationAround(body) ?? body);
    if (around === undefined || uses.length > mostUses) continue;
    const done = plainDone(body, uses);
    if (done === undefined) continue;
    const isNamed = body.kind !== 'func_literal';
    const counting = isNamed ? file.usesIn(around) : uses;
    if (!counting.some((use) => isCountedBefore(use, done, by, isNamed))) continue;
    if (isWaitedForAside(done, counting)) continue;
    const result = file.tree.flowOf(body);
    if (result.kind !== 'flow') continue;
    lines ??= new LineIndex(file.text);
    const line = lines.lineAt(done.call.start);
    for (const at of returnsWithout(result.flow, done, file.text))
      yield { kind: 'missed-done', at, name: done.name, line };
  }
}

/** The only way to `Done` is a statement of the goroutine itself, not a `defer` or a closure. */
function plainDone(body: GoNode, uses: readonly GroupUse[]): GroupUse | undefined {
  const here = uses.filter((use) => isInside(use.call, body) && use.method !== 'Wait');
  const [done] = here;
  const isPlain = here.every(
    (use) =>
      use.method === 'Done' &&
      use.key === done?.key &&
      use.inside === body &&
      use.call.parent?.kind === 'expression_statement',
  );
  return isPlain ? done : undefined;
}

function isCountedBefore(use: GroupUse, done: GroupUse, by: GoNode, isNamed: boolean): boolean {
  return use.method === 'Add' && use.call.start < by.start && (isNamed || use.key === done.key);
}

/** Who waits in a closure of its own may be left behind on purpose: `select` on that and on an error. */
function isWaitedForAside(done: GroupUse, uses: readonly GroupUse[]): boolean {
  return uses.some(
    (use) => use.method === 'Wait' && use.inside.kind === 'func_literal' && use.inside !== done.inside,
  );
}

const state = { open: 1, done: 2 } as const;

function returnsWithout(flow: FlowFunction, done: GroupUse, text: string): readonly Range[] {
  const [root = ''] = done.name.split('.');
  const roots = new Set<PlaceId>();
  flow.places.forEach(({ kind, name }, place) => {
    if (kind !== 'temporary' && name === root) roots.add(place);
  });
  const isTouched = done.name === root ? touchesVariable : touchesMember;
  const solution = solveForward<number>(flow, {
    start: () => state.open,
    join: (a, b) => a | b,
    transfer: (now, instruction) => (isTouched(instruction, roots, done, text) ? state.done : now),
  });
  const [ends, others]: [Range[], Range[]] = [[], []];
  solution?.eachExit(({ kind, state: now, terminator }) => {
    if (kind !== 'return' || terminator === undefined) return;
    (now === state.open ? ends : others).push(terminator.at);
  });
  return others.length > 0 ? ends : [];
}

/** Whatever else is done with the variable may be, or lead to, a `Done`. */
function touchesVariable(instruction: Instruction, roots: ReadonlySet<PlaceId>): boolean {
  let isTouched = capturesOf(instruction).some(({ place }) => roots.has(place));
  eachRead(instruction, (place) => {
    isTouched ||= roots.has(place);
  });
  return isTouched;
}

/** Calls that tell something and end nothing. */
const telling = /^(?:log|print|debug|info|warn|err|trace)/i;

/** `s.wg` itself, closures with a `Done`, and methods of `s` that may call it. */
function touchesMember(
  instruction: Instruction,
  roots: ReadonlySet<PlaceId>,
  { name }: GroupUse,
  text: string,
): boolean {
  const written = (): string => text.slice(instruction.at.start, instruction.at.end);
  if (instruction.op === 'member') return written() === name;
  if (instruction.op === 'function')
    return instruction.captures.some(({ place }) => roots.has(place)) && written().includes('Done');
  if (instruction.op !== 'call' && instruction.op !== 'defer' && instruction.op !== 'opaque') return false;
  if (instruction.op !== 'opaque' && instruction.receiver !== undefined && roots.has(instruction.receiver))
    return !telling.test(/\.(\w+)\(/.exec(written())?.[1] ?? '');
  const given =
    instruction.op === 'opaque' ? instruction.operands : instruction.args.map(({ place }) => place);
  return given.some((place) => roots.has(place));
}
