var deepExtend = module.exports = function (/* target, ...sources */) {
  var target = arguments[0];
  var args = Array.prototype.slice.call(arguments, 1);
  var val, src;
  args.forEach(function (obj) {
    if (typeof obj !== 'object' || obj === null || Array.isArray(obj)) return;
    Object.keys(obj).forEach(function (key) {
      src = target[key];
      val = obj[key];
      if (typeof val !== 'object' || val === null) target[key] = val;
      else if (typeof src !== 'object' || src === null) target[key] = deepExtend({}, val);
      else target[key] = deepExtend(src, val); // expect: prototype-pollution
    });
  });
  return target;
};
