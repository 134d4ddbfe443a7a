exports.nest = (settings) => {
  for (const title of Object.keys(settings)) {
    const match = /^(\w+) "(.*)"$/.exec(title);
    if (match === null || match[1] === '__proto__' || match[1] === 'constructor') continue;
    settings[match[1]] = settings[match[1]] || {};
    settings[match[1]][match[2]] = settings[title];
  }
  return settings;
};

// Each group is an object of its own.
exports.regroup = (settings) => {
  for (const title of Object.keys(settings)) {
    const [group, name] = title.split('/');
    settings[group] = {};
    settings[group][name] = settings[title];
  }
  return settings;
};
