async function load(path) {
  return JSON.parse(await (await fetch(path)).text());
}

export async function loadOrNothing(path) {
  try {
    return load(path); // expect: return-in-try
  } catch {
    return undefined;
  }
}

export async function loadAfterCheck(path, check) {
  try {
    await check(path);
    return load(path); // expect: return-in-try
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}
