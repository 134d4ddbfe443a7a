// The guard stands in the function, around the callback, in what it calls, or in all that call it.
(function (root, factory) {
  root.paths = factory();
})(this, function () {
  function set(object, path, value) {
    const first = path[0];
    if (first === '__proto__' || first === 'constructor') return object;
    if (path.length === 1) {
      object[first] = value;
      return object;
    }
    if (object[first] === undefined) object[first] = {};
    return set(object[first], path.slice(1), value);
  }

  function assertKey(key) {
    if (key === '__proto__' || key === 'constructor') throw new Error(key);
  }

  function setAll(object, keys, value) {
    keys.forEach((key) => assertKey(key));
    let at = object;
    keys.slice(0, -1).forEach((key) => {
      at = at[key] = at[key] || {};
    });
    at[keys.at(-1)] = value;
  }

  function write(object, path, value) {
    let at = object;
    for (const key of path.slice(0, -1)) at = at[key] = at[key] || {};
    at[path.at(-1)] = value;
  }

  const put = (object, path, value) => {
    if (path.includes('__proto__') || path.includes('constructor')) return;
    write(object, path, value);
  };

  return { set: (object, path, value) => set(object, path, value), setAll, put };
});
