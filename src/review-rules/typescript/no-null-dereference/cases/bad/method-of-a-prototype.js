function Settings(items) {
  this.items = items;
}

Settings.prototype.get = function (key) {
  return this.items.find((item) => item.key === key);
};

Settings.prototype.set = function (key, value) {
  this.get(key).value = value; // expect: null-result-of-call
};

module.exports = Settings;
