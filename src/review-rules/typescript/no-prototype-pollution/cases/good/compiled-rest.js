var merge = function (target) {
  var sources = [];
  for (var _i = 1; _i < arguments.length; _i++) {
    sources[_i - 1] = arguments[_i];
  }
  for (var _a = 0, sources_1 = sources; _a < sources_1.length; _a++) {
    var source = sources_1[_a];
    for (var key in source) {
      if (!Object.prototype.hasOwnProperty.call(target, key)) target[key] = source[key];
      else if (isObject(source[key])) merge(target[key], source[key]);
    }
  }
  return target;
};
exports.merge = merge;

/** The tables are the program's own. */
function fill(target) {
  var tables = [];
  for (var i = 0; i < 3; i++) {
    tables[i] = defaults[i];
  }
  for (var index = 0; index < tables.length; index++) {
    var table = tables[index];
    for (var name in table) {
      if (isObject(table[name])) fill(target[name], table[name]);
      else target[name] = table[name];
    }
  }
  return target;
}
exports.fill = fill;
