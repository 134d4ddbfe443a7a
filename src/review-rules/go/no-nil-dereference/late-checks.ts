import { definitionOf, definitionsOf, isFixed } from '../../../analysis/flow/definitions.ts';
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

/** What happened to each variable or field on every way here: it was used first, or asked for. */
type State = ReadonlyMap<string, Instruction | 'asked'>;

/** A variable that is always the same, or a field of one. */
interface Subject {
  readonly key: string;
  readonly variable: PlaceId;
  readonly field: string | undefined;
}

type Subjects = ReadonlyMap<string, Subject>;

/** Functions that ask for more are generated. */
const mostVariables = 60;

/** `x.field` and then `if x == nil`, where nobody asked before and `x` is always the same. */
export function lateChecks(flow: FlowFunction, model: NullnessModel): readonly LateCheck[] {
  const asked = subjectsAsked(flow);
  if (asked.size === 0 || asked.size > mostVariables) return [];
  const transfer = (state: State, instruction: Instruction): State =>
    after(state, instruction, { flow, asked, model });
  const solution = solveForward<State>(flow, {
    start: () => new Map(),
    join: joined,
    transfer,
    onBranch(state, branch) {
      const key = isAsk(branch) ? subjectOf(flow, branch.place)?.key : undefined;
      return key === undefined ? state : new Map([...state, [key, 'asked']]);
    },
  });
  return solution === undefined ? [] : found(flow, solution, transfer);
}

function found(
  flow: FlowFunction,
  solution: Solution<State>,
  transfer: (state: State, instruction: Instruction) => State,
): readonly LateCheck[] {
  return flow.blocks.flatMap(({ id, instructions, terminator }): LateCheck[] => {
    const entry = solution.before(id);
    if (entry === undefined || terminator.kind !== 'branch' || !isAsk(terminator)) return [];
    const subject = subjectOf(flow, terminator.place);
    const use = subject && instructions.reduce(transfer, entry).get(subject.key);
    if (subject === undefined || use === undefined || use === 'asked') return [];
    return [
      {
        instruction: use,
        cause: { kind: 'late', test: terminator.at, isGiven: isGiven(flow, subject) },
      },
    ];
  });
}

/** By whoever calls the function. */
function isGiven(flow: FlowFunction, { variable, field }: Subject): boolean {
  return field !== undefined || flow.places[variable]?.kind === 'parameter';
}

function isAsk({ test }: Branch): boolean {
  return test === 'nullish';
}

function subjectsAsked(flow: FlowFunction): Subjects {
  const subjects = flow.blocks.flatMap(({ terminator }) =>
    terminator.kind === 'branch' && isAsk(terminator) ? (subjectOf(flow, terminator.place) ?? []) : [],
  );
  return new Map(subjects.map((one) => [one.key, one]));
}

function subjectOf(flow: FlowFunction, place: PlaceId): Subject | undefined {
  if (flow.places[place]?.kind !== 'temporary')
    return isOwn(flow, place) ? { key: String(place), variable: place, field: undefined } : undefined;
  const made = definitionOf(flow, place)?.instruction;
  if (made?.op !== 'member' || made.key.kind !== 'name') return undefined;
  // What closures have may be changed by them.
  if (!isOwn(flow, made.object) || flow.places[made.object]?.isCaptured === true) return undefined;
  const field = made.key.name;
  return { key: `${made.object}.${field}`, variable: made.object, field };
}

/** It is always the same; or it goes from one thing to the next by a field, and between two places only where the function says so. */
function isOwn(flow: FlowFunction, place: PlaceId): boolean {
  const { kind, isCaptured, isWrittenElsewhere } = flow.places[place] ?? {};
  if (isFixed(flow, place)) return kind !== 'temporary';
  if (isCaptured === true || isWrittenElsewhere === true) return false;
  // What is put in its place is another one: the state forgets it there.
  if (kind === 'parameter') return true;
  if (kind !== 'local') return false;
  return definitionsOf(flow, place).every(({ instruction }) => {
    const from = instruction.op === 'copy' ? definitionOf(flow, instruction.from)?.instruction : undefined;
    return from?.op === 'member' && from.key.kind === 'name' && !/^\d/.test(from.key.name);
  });
}

interface Around {
  readonly flow: FlowFunction;
  readonly asked: Subjects;
  readonly model: NullnessModel;
}

function after(state: State, instruction: Instruction, { flow, asked, model }: Around): State {
  // What a call may do to a field that somebody asked for, the author knows.
  const isOver = (key: string, what: Instruction | 'asked'): boolean =>
    !(what === 'asked' && instruction.op === 'call') && mayChange(instruction, asked.get(key));
  let next = state;
  if ([...state].some(([key, what]) => isOver(key, what)))
    next = new Map([...state].filter(([key, what]) => !isOver(key, what)));
  eachDeadlyUse(model, instruction, (place) => {
    const key = subjectOf(flow, place)?.key;
    if (key !== undefined && asked.has(key) && !next.has(key)) next = new Map([...next, [key, instruction]]);
  });
  return next;
}

/** The variable is given something else; or the field is, of whichever struct, or by who gets hold of this one. */
function mayChange(instruction: Instruction, subject: Subject | undefined): boolean {
  if (subject === undefined) return false;
  const { variable, field } = subject;
  if (writtenPlace(instruction) === variable) return true;
  if (field === undefined) return false;
  if (instruction.op === 'set-member')
    return (
      instruction.key.kind === 'name' && (instruction.key.name === field || instruction.key.name === '*')
    );
  if (instruction.op === 'call')
    return instruction.receiver === variable || instruction.args.some(({ place }) => place === variable);
  return false;
}

/** That somebody asked on one way is as good as on all. */
function joined(a: State, b: State): State {
  const both = new Map<string, Instruction | 'asked'>();
  for (const [place, what] of a) {
    const other = b.get(place);
    if (what === 'asked' || other === 'asked') both.set(place, 'asked');
    else if (other !== undefined) both.set(place, what);
  }
  for (const [place, what] of b) if (what === 'asked') both.set(place, 'asked');
  const isSame = both.size === a.size && [...both].every(([place, what]) => a.get(place) === what);
  return isSame ? a : both;
}
