exports.set = function set(object, path, value) {
  const { key, rest } = cut(path);
  if (rest === '') {
    object[key] = value; // expect: prototype-pollution
    return;
  }
  if (!object[key]) object[key] = {};
  set(object[key], rest, value);
};

function cut(path) {
  const dot = path.indexOf('.');
  return { key: path.slice(0, dot), rest: path.slice(dot + 1) };
}

exports.Filler = class {
  fill(a, object, value) {
    const key = a.shift();
    if (a.length > 0) {
      object[key] = object[key] || {};
      this.fill(a, object[key], value);
    } else object[key] = value; // expect: prototype-pollution
  }
};
