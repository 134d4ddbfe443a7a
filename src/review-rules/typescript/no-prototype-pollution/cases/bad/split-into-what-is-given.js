// `remote "origin"` becomes `remote.origin`, in the object that came in.
exports.nest = (settings) => {
  for (const title of Object.keys(settings)) {
    const match = /^(\w+) "(.*)"$/.exec(title);
    if (match === null) continue;
    const group = match[1];
    settings[group] = settings[group] || {};
    settings[group][match[2]] = settings[title]; // expect: prototype-pollution
    delete settings[title];
  }
  return settings;
};
