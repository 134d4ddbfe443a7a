function merge(target, source) {
  for (const key in source) {
    if (isObject(source[key])) merge.call(this, target[key], source[key]); // expect: prototype-pollution
    else target[key] = source[key];
  }
  return target;
}

function extend(target) {
  for (let index = 1; index < arguments.length; index += 1) {
    const source = arguments[index];
    for (const key in source) {
      if (isObject(source[key])) extend.apply(null, [target[key], source[key]]); // expect: prototype-pollution
      else target[key] = source[key];
    }
  }
  return target;
}

module.exports = function (target, source) {
  for (const key in source) {
    if (isObject(source[key])) arguments.callee(target[key], source[key]); // expect: prototype-pollution
    else target[key] = source[key];
  }
  return target;
};

module.exports.merge = merge;
module.exports.extend = extend;

$.extend($.formToObject, {
  setDeep(object, keys, value) {
    const form = $.formToObject;
    const key = keys[0];
    if (keys.length === 1) {
      object[key] = value; // expect: prototype-pollution
      return;
    }
    if (object[key] === undefined) object[key] = {};
    form.setDeep(object[key], keys.slice(1), value);
  },
});
