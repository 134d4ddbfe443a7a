export const open = (store, path) =>
  new Promise((resolve) => {
    store.open(path, (entry) => note(entry)).then(() => resolve()); // expect: floating-promise
  });

export function check(users, name, callback) {
  users.isKnown(name).then((known) => callback(null, known)); // expect: floating-promise
}

export async function loadPlugin(name) {
  return (await import(name)).default;
}

export async function start(app) {
  loadPlugin('a').then((plugin) => app.use(plugin)); // expect: floating-promise
  await app.listen();
}

export async function readAfterImport(path) {
  try {
    const fs = await import('node:fs/promises');
    await fs.access(path);
    return loadPlugin(path); // expect: return-in-try
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}
