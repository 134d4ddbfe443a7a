export async function save(store, settings) {
  try {
    await store.set('settings', settings);
  } catch (error) {} // expect: empty-catch
  start(settings);
}

export async function sync(store, result) {
  try {
    result.count = await store.push(result.items);
  } catch (error) {} // expect: empty-catch
  start(result);
}
