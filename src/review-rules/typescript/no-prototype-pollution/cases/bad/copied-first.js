module.exports = function extend() {
  var target = arguments[0] || {};
  var i = 1;
  var name, before, copy, clone;
  for (; i < arguments.length; i++) {
    var source = arguments[i];
    for (name in source) {
      before = target[name];
      copy = source[name];
      if (copy && typeof copy === 'object') {
        clone = before && typeof before === 'object' ? before : {};
        target[name] = extend(clone, copy); // expect: prototype-pollution
      } else target[name] = copy;
    }
  }
  return target;
};
