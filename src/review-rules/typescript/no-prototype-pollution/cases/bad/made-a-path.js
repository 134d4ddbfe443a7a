const parse = require('./parse');

exports.put = function (object, key, value) {
  const keys = Array.isArray(key) ? key : key.split('.');
  let at = object;
  for (let i = 1; i < keys.length; i++) {
    if (!at[keys[i - 1]]) at[keys[i - 1]] = {};
    at = at[keys[i - 1]];
  }
  at[keys[keys.length - 1]] = value; // expect: prototype-pollution
};

exports.define = function (root, space, value) {
  var at = root;
  space = parse(space);
  var last = space.pop();
  for (var i = 0; i < space.length; i++) at = at[space[i]] = at[space[i]] || {};
  at[last] = value; // expect: prototype-pollution
};

exports.fill = function (object, text, value) {
  let at = object;
  const levels = text.split(/\]\[?|\[/);
  for (let i = 0; i < levels.length; i++) {
    const level = decodeURIComponent(levels[i]);
    if (at[level] == null) at[level] = i === levels.length - 1 ? value : {}; // expect: prototype-pollution
    at = at[level];
  }
};

exports.apply = function (target, changes) {
  changes.forEach((change) => {
    let at = target;
    change.where.forEach((name, i) => {
      const next = at[name] ?? {};
      if (i === change.where.length - 1) at[name] = change.value; // expect: prototype-pollution
      else at = next;
    });
  });
};

exports.insert = function (object, path, value) {
  const places = path.split('/').map((one) => ({ name: one.trim() }));
  let at = object;
  for (let i = 0; i < places.length - 1; i++) {
    const place = places[i];
    at = at[place.name];
  }
  at[places[places.length - 1].name] = value; // expect: prototype-pollution
};
