// What was there before still stands there, and nobody can tell.
export async function refresh(api, state) {
  const result = { rows: [], total: 0 };
  try { // the list is empty, as if there were none
    result.rows = await api.saveAndList();
  } catch {} // expect: empty-catch
  return result;
}

export async function store(api, state) {
  const kept = {};
  try {
    kept.row = await api.saveRow(state);
  } catch {} // expect: empty-catch
  api.done();
}
