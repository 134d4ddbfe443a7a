import { ActionTypes } from './action-types.ts';

const kind = 'kind';

enum Level {
  Low,
  High,
}

interface State {
  readonly items: readonly string[];
  readonly loading: boolean;
}

export const reducers = {
  [ActionTypes.load]: (state: State) => ({ ...state, loading: true }),
  [ActionTypes.loaded]: (state: State) => ({ ...state, loading: false }),
  [ActionTypes.load]: (state: State) => ({ ...state, items: [] }), // expect: duplicate-key
  [ActionTypes.clear]: (): State => ({ items: [], loading: false }),
};

export const labels = {
  [Level.Low]: 'low',
  [Level.Low]: 'high', // expect: duplicate-key
  [kind]: 'level',
  [kind]: 'label', // expect: duplicate-key
};
