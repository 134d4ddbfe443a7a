exports.merge = function (target, source, isNullOverride) {
  if (!source) return target;
  assert(typeof target === 'object', 'Invalid target value: must be an object');
  const keys = Object.keys(source);
  for (let i = 0; i < keys.length; ++i) {
    const key = keys[i];
    const value = source[key];
    if (value && typeof value === 'object') {
      if (!target[key] || typeof target[key] !== 'object') target[key] = exports.clone(value);
      else exports.merge(target[key], value, isNullOverride); // expect: prototype-pollution
    } else if (value != null || isNullOverride) {
      target[key] = value;
    }
  }
  return target;
};

const deepExtend = (module.exports.deepExtend = function () {
  const target = arguments[0];
  const rest = Array.prototype.slice.call(arguments, 1);
  let val, src;
  rest.forEach(function (obj) {
    Object.keys(obj).forEach(function (key) {
      src = target[key];
      val = obj[key];
      if (typeof val !== 'object') target[key] = val;
      else target[key] = deepExtend(src, val); // expect: prototype-pollution
    });
  });
  return target;
});
