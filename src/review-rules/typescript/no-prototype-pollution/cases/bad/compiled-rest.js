// Rest parameters as compilers write them for old engines.
var merge = function (target) {
  var sources = [];
  for (var _i = 1; _i < arguments.length; _i++) {
    sources[_i - 1] = arguments[_i];
  }
  for (var _a = 0, sources_1 = sources; _a < sources_1.length; _a++) {
    var source = sources_1[_a];
    for (var key in source) {
      if (isObject(source[key])) merge(target[key], source[key]); // expect: prototype-pollution
      else target[key] = source[key];
    }
  }
  return target;
};
exports.merge = merge;

function extendDeep(target) {
  for (var i = 0; i < (arguments.length <= 1 ? 0 : arguments.length - 1); i++) {
    var source = i + 1 < 1 || arguments.length <= i + 1 ? undefined : arguments[i + 1];
    for (var name in source) {
      var src = target[name];
      var copy = source[name];
      if (target === copy) continue;
      if (isObject(copy)) {
        var clone = src && isObject(src) ? src : {};
        target[name] = extendDeep(clone, copy); // expect: prototype-pollution
      } else if (typeof copy !== 'undefined') {
        target[name] = copy;
      }
    }
  }
  return target;
}
exports.extendDeep = extendDeep;
