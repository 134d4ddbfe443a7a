import { isFixed } from '../../../analysis/flow/definitions.ts';
import { solveForward } from '../../../analysis/flow/dataflow.ts';
import type { Solution } from '../../../analysis/flow/dataflow.ts';
import { writtenPlace } from '../../../analysis/flow/effects.ts';
import type { Branch, FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import { eachDeadlyUse } from '../../../analysis/flow/nullness-model.ts';
import type { NullnessModel } from '../../../analysis/flow/nullness-model.ts';
import type { Cause } from './find-nil-uses.ts';

export interface LateCheck {
  /** The use that comes first. */
  readonly instruction: Instruction;
  readonly cause: Extract<Cause, { readonly kind: 'late' }>;
}

/** What happened to each variable on every way here: it was used first, or asked for. */
type State = ReadonlyMap<PlaceId, Instruction | 'asked'>;

/** Functions that ask for more are generated. */
const mostVariables = 60;

/** `x.field` and then `if x == nil`, where nobody asked before and `x` is always the same. */
export function lateChecks(flow: FlowFunction, model: NullnessModel): readonly LateCheck[] {
  const asked = variablesAsked(flow);
  if (asked.size === 0 || asked.size > mostVariables) return [];
  const solution = solveForward<State>(flow, {
    start: () => new Map(),
    join: joined,
    transfer: (state, instruction) => after(state, instruction, asked, model),
    onBranch: (state, branch) => (isAsk(branch) ? new Map([...state, [branch.place, 'asked']]) : state),
  });
  return solution === undefined ? [] : found(flow, solution, (state, one) => after(state, one, asked, model));
}

function found(
  flow: FlowFunction,
  solution: Solution<State>,
  transfer: (state: State, instruction: Instruction) => State,
): readonly LateCheck[] {
  return flow.blocks.flatMap(({ id, instructions, terminator }): LateCheck[] => {
    const entry = solution.before(id);
    if (entry === undefined || terminator.kind !== 'branch' || !isAsk(terminator)) return [];
    const use = instructions.reduce(transfer, entry).get(terminator.place);
    if (use === undefined || use === 'asked') return [];
    return [
      {
        instruction: use,
        cause: { kind: 'late', test: terminator.at, isGiven: isGiven(flow, terminator.place) },
      },
    ];
  });
}

/** By whoever calls the function. */
function isGiven(flow: FlowFunction, place: PlaceId): boolean {
  return flow.places[place]?.kind === 'parameter';
}

function isAsk({ test }: Branch): boolean {
  return test === 'nullish';
}

function variablesAsked(flow: FlowFunction): ReadonlySet<PlaceId> {
  const places = flow.blocks.flatMap(({ terminator }) =>
    terminator.kind === 'branch' && isAsk(terminator) ? [terminator.place] : [],
  );
  return new Set(places.filter((place) => flow.places[place]?.kind !== 'temporary' && isFixed(flow, place)));
}

function after(
  state: State,
  instruction: Instruction,
  asked: ReadonlySet<PlaceId>,
  model: NullnessModel,
): State {
  const written = writtenPlace(instruction);
  let next = state;
  if (written !== undefined && state.has(written))
    next = new Map([...state].filter(([place]) => place !== written));
  eachDeadlyUse(model, instruction, (place) => {
    if (asked.has(place) && !next.has(place)) next = new Map([...next, [place, instruction]]);
  });
  return next;
}

/** That somebody asked on one way is as good as on all. */
function joined(a: State, b: State): State {
  const both = new Map<PlaceId, Instruction | 'asked'>();
  for (const [place, what] of a) {
    const other = b.get(place);
    if (what === 'asked' || other === 'asked') both.set(place, 'asked');
    else if (other !== undefined) both.set(place, what);
  }
  for (const [place, what] of b) if (what === 'asked') both.set(place, 'asked');
  const isSame = both.size === a.size && [...both].every(([place, what]) => a.get(place) === what);
  return isSame ? a : both;
}
