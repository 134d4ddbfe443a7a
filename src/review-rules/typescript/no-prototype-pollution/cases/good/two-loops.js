export function addHooks(all, given) {
  for (const event in given) {
    if (!Object.hasOwn(all, event)) all[event] = {};
    for (const name in given[event]) all[event][name] = given[event][name];
  }
  return all;
}

// Each group is an object of its own.
export function copy(given) {
  const all = {};
  for (const event in given) {
    all[event] = {};
    for (const name in given[event]) all[event][name] = given[event][name];
  }
  return all;
}

export function addGroups(groups, more) {
  for (const [name, group] of Object.entries(more)) groups[name] = { ...groups[name], ...group };
  return groups;
}

// Without a prototype there is none to reach.
export function turn(given) {
  const byName = Object.create(null);
  for (const group in given) {
    for (const name in given[group]) {
      byName[name] ??= Object.create(null);
      byName[name][group] = given[group][name];
    }
  }
  return byName;
}

// The groups are the program's own.
const defaults = { size: { width: 1 }, place: { top: 0 } };
export function withDefaults(settings) {
  for (const group in defaults) {
    settings[group] ??= {};
    for (const name in defaults[group]) settings[group][name] ??= defaults[group][name];
  }
  return settings;
}

// An `extend` of its own may give a copy.
export function extendAll(tools, groups, more) {
  for (const name in more) groups[name] = tools.extend(groups[name], more[name]);
  return groups;
}
