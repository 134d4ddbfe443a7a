function Tree() {}

Tree.prototype.extend = function (target, source) {
  for (const key in source) {
    if (typeof source[key] === 'object') this.extend(target[key], source[key]); // expect: prototype-pollution
    else target[key] = source[key];
  }
};

var join;
join = function (target, source) {
  var key;
  for (key in source) {
    if (typeof source[key] === 'object') target[key] = join(target[key], source[key]); // expect: prototype-pollution
    else target[key] = source[key];
  }
  return target;
};

var tools = {
  mix: function (target, source) {
    Object.keys(source).forEach(function (key) {
      if (typeof source[key] === 'object') tools.mix(target[key], source[key]); // expect: prototype-pollution
      else target[key] = source[key];
    });
  },
};

module.exports = { Tree, join, tools };
