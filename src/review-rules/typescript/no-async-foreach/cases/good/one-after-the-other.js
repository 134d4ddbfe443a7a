export async function migrate(steps, run) {
  await steps.reduce(async (before, step) => {
    await before;
    await run(step);
  }, Promise.resolve());
  return await steps.reduce(async (result, step) => {
    const list = await result;
    list.push(await run(step));
    return list;
  }, Promise.resolve([]));
}
