export function load(open) {
  // eslint-disable-next-line no-async-promise-executor
  return new Promise(async (resolve) => {
    resolve(await open());
  });
}
