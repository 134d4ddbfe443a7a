const other = require('other');

function Tree() {}

Tree.prototype.extend = function (target, source) {
  for (const key in source) target[key] = other.extend(target[key], source[key]);
};

var tools = {
  mix: function (target, source) {
    Object.keys(source).forEach(function (key) {
      if (tools.isUnsafe(key)) return;
      if (typeof source[key] === 'object') tools.mix(target[key], source[key]);
      else target[key] = source[key];
    });
  },
};

module.exports = { Tree, tools };
