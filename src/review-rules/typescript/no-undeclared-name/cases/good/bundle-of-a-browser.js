(function outer(modules, cache, entry) {
  function load(name) {
    if (!cache[name]) {
      if (!modules[name]) throw new Error("Cannot find module '" + name + "'");
      cache[name] = { exports: {} };
      modules[name][0].call(cache[name].exports, load, cache[name]);
    }
    return cache[name].exports;
  }
  entry.forEach(load);
})(
  {
    1: [
      function (require, module) {
        module.exports = player.create(require('./2'));
      },
    ],
    2: [
      function (require, module) {
        var player = {};
        module.exports = player;
      },
    ],
  },
  {},
  [1],
);
