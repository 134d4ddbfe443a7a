module.exports = function extend() {
  const target = arguments[0];
  let name, src, copy, clone;
  for (let i = 1; i < arguments.length; i++) {
    const options = arguments[i];
    if (options == null) continue;
    for (name in options) {
      src = target[name];
      copy = options[name];
      if (target === copy) continue;
      if (copy && isPlainObject(copy)) {
        clone = src && isPlainObject(src) ? src : {};
        target[name] = extend(clone, copy); // expect: prototype-pollution
      } else if (copy !== undefined) {
        target[name] = copy;
      }
    }
  }
  return target;
};
