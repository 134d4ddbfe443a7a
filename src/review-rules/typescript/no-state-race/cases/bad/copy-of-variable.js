let settings = {};

export async function set(name, value) {
  const before = settings;
  const checked = await check(name, value);
  settings = { ...before, [name]: checked }; // expect: state-race
}
