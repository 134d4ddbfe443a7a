const state = { count: 0 };

export function add(change) {
  const current = state;
  current.count += change;
  return Object.assign(state, { changed: true });
}
