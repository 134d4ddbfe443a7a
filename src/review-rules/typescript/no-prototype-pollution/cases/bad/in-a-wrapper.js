// What another function of the wrapper keeps out, this one does not.
(function (root, factory) {
  if (typeof module === 'object') module.exports = factory();
  else root.paths = factory();
})(this, function () {
  // Objects with null prototypes have none.
  const has = (object, key) => Object.prototype.hasOwnProperty.call(object, key);

  function copy(from) {
    const target = {};
    for (const key of Object.keys(from)) if (key !== 'constructor' && has(from, key)) target[key] = from[key];
    return target;
  }

  function set(object, path, value) {
    const first = path[0];
    if (path.length === 1) {
      object[first] = value; // expect: prototype-pollution
      return object;
    }
    if (object[first] === undefined) object[first] = {};
    return set(object[first], path.slice(1), value);
  }

  return { copy, set: (object, path, value) => set(object, path, value) };
});
