// ./state.ts, before: export enum State { Open, Closed, Merged }
// ./state.ts, now: export enum State { Open, Closed }
import { State } from './state.ts';

export function colour(state: State): string {
  return state === State.Open ? 'green' : 'red';
}

export const last = [State.Merged, State.Closed]; // expect: missing-field
