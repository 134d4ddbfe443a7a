module.exports = function assign(target, ...sources) {
  for (const source of sources) extend(target, source);
  return target;
};

const assign = module.exports;

function mix(target, source) {
  for (const key in source) {
    if (isObject(source[key])) target[key] = join(target[key] || {}, source[key]); // expect: prototype-pollution
    else target[key] = source[key];
  }
  return target;
}

function join(target, source) {
  if (!isObject(source)) return source;
  return mix(target, source);
}

function isObject(value) {
  return typeof value === 'object' && value !== null;
}

exports.join = join;
exports.assign = assign;
