// What the caller gives decides: he knows whether there is something.
function normalise(user) {
  if (!user) return null;
  return { ...user, name: user.name.trim() };
}

function parsed(version) {
  const match = /^(\d+)\.(\d+)$/.exec(version);
  if (!match) return null;
  return { major: match[1], minor: match[2] };
}

function optionOf(options, name) {
  if (typeof name !== 'string') return undefined;
  return options.get(name);
}

function first(list) {
  return list.length === 0 ? null : list[0];
}

export function show(user, version, options, list) {
  const { name } = normalise(user);
  return [name, parsed(version).major, optionOf(options, name).value, first(list).id];
}
