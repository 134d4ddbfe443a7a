import settings from './settings.js';

const state = { count: 0, list: [] };

export function next() {
  state.count += 1;
  state.list[0] = state.count;
  settings.level = 'info';
  [state.first, state.second] = state.list;
}
