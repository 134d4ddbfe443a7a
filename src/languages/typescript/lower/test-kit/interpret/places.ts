import type { PlaceId } from '../../../../../analysis/flow/form.ts';
import type { Activation, Cell, Value } from './values.ts';
import { unset } from './values.ts';

export function cellOf(activation: Activation, place: PlaceId): Cell {
  const known = activation.cells.get(place);
  if (known !== undefined) return known;
  const { kind, origin } = activation.flow.places[place] ?? {};
  const cell =
    kind === 'this'
      ? activation.receiver.self
      : kind === 'captured'
        ? activation.outer.get(origin)
        : { value: unset };
  if (cell === undefined) throw new Error('A captured variable was not handed in');
  activation.cells.set(place, cell);
  return cell;
}

export function renew(activation: Activation, place: PlaceId, keepsValue: boolean): void {
  const value = keepsValue ? cellOf(activation, place).value : unset;
  activation.cells.set(place, { value });
}

export function readPlace(activation: Activation, place: PlaceId): Value {
  const { kind, name = '' } = activation.flow.places[place] ?? {};
  if (kind === 'global') {
    if (!(name in activation.world.globals)) throw new ReferenceError(`${name} is not defined`);
    return activation.world.globals[name];
  }
  if (kind === 'arguments') return argumentsOf(activation);
  const { value } = cellOf(activation, place);
  if (value === unset) throw new ReferenceError(`Cannot access '${name}' before initialization`);
  return value;
}

function argumentsOf(activation: Activation): Value {
  const known = activation.cells.get(-1);
  if (known !== undefined) return known.value;
  const value = (function (..._args: Value[]): Value {
    // eslint-disable-next-line prefer-rest-params -- this is what the program asks for
    return arguments;
  })(...activation.receiver.args);
  activation.cells.set(-1, { value });
  return value;
}

/** `typeof` may ask for a name that nobody declared. */
export function isMissingGlobal(activation: Activation, place: PlaceId): boolean {
  const { kind, name = '' } = activation.flow.places[place] ?? {};
  return kind === 'global' && !(name in activation.world.globals);
}

export function writePlace(activation: Activation, place: PlaceId, value: Value): void {
  const { kind, name = '' } = activation.flow.places[place] ?? {};
  if (kind === 'global') throw new ReferenceError(`${name} is not defined`);
  // `super(…)` has set it; a second assignment is the same.
  if (kind === 'this') return;
  cellOf(activation, place).value = value;
}
