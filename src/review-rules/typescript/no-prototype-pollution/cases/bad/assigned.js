export function mergeDeep(target, ...sources) {
  if (sources.length === 0) return target;
  const source = sources.shift();
  if (isObject(target) && isObject(source)) {
    for (const key in source) {
      if (isObject(source[key])) {
        if (!target[key]) Object.assign(target, { [key]: {} });
        mergeDeep(target[key], source[key]); // expect: prototype-pollution
      } else {
        Object.assign(target, { [key]: source[key] });
      }
    }
  }
  return mergeDeep(target, ...sources);
}

function _defineProperty(object, key, value) {
  return Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

exports.mergeAll = function mergeAll(target) {
  for (var _len = arguments.length, sources = Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) {
    sources[_key - 1] = arguments[_key];
  }
  if (!sources.length) return target;
  var source = sources.shift();
  for (var key in source) {
    if (isObject(source[key])) {
      if (!target[key]) Object.assign(target, _defineProperty({}, key, {}));
      mergeAll(target[key], source[key]); // expect: prototype-pollution
    } else {
      Object.assign(target, _defineProperty({}, key, source[key]));
    }
  }
  return mergeAll.apply(void 0, [target].concat(sources));
};
