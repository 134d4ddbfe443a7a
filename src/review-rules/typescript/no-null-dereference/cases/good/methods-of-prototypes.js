function Settings(items) {
  this.items = items;
}

function Cache() {
  this.map = new Map();
}

Settings.prototype.get = function (key) {
  return this.items.find((item) => item.key === key);
};

// Given twice: which one it is depends on the platform.
Settings.prototype.first = function () {
  return this.items.find((item) => item.isFirst);
};
if (isOld) {
  Settings.prototype.first = function () {
    return this.items[0] || {};
  };
}

Settings.prototype.nameOfFirst = function () {
  return this.first().name;
};

Cache.prototype.get = function (key) {
  if (!this.map.has(key)) this.map.set(key, {});
  return Object.assign({}, this.map.get(key));
};

Cache.prototype.touch = function (key) {
  this.get(key).time = Date.now();
};

module.exports = { Settings, Cache };
