exports.write = function write(target, key, value) {
  if (typeof value !== 'object') {
    target[key] = value;
    return;
  }
  const inner = typeof target[key] === 'object' ? target[key] : (target[key] = {});
  for (const name in value) write(inner, name, value[name]); // expect: prototype-pollution
};

exports.extend = extend;

function extend(target = {}, ...sources) {
  if (!target) target = {};
  for (const source of sources)
    for (const name in source) {
      const before = target[name];
      const now = source[name];
      if (isPlain(now)) target[name] = extend(before && isPlain(before) ? before : {}, now); // expect: prototype-pollution
      else target[name] = now;
    }
  return target;
}

function merge(target, source) {
  target = target || {};
  for (const name in source) {
    if (isPlain(source[name])) merge(target[name], source[name]); // expect: prototype-pollution
    else target[name] = source[name];
  }
}

function isPlain(value) {
  return Object.prototype.toString.call(value) === '[object Object]';
}

exports.merge = merge;
