export function next(state, other) {
  state.at++;
  state.at = state.at + 1;
  state.at = ++state.at;
  state.last = state.at++;
  state.at = other.at++;
  const before = state.at++;
  return before;
}
