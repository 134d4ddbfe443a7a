export function stateOf(list) {
  let state = 'ok';
  try {
    read(list);
  } catch {
    state = 'error';
  } finally {
    return state;
  }
}
