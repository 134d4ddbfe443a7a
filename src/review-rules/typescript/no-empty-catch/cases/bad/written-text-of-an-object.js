var fs = require('fs');

function SettingsStore(file) {
  this.file = file;
  this.values = {};
}

SettingsStore.prototype.set = function (key, value) {
  this.values[key] = value;
  this.save();
};

SettingsStore.prototype.save = function () {
  try {
    fs.writeFileSync(this.file + '.tmp', JSON.stringify(this.values, null, 2));
    fs.renameSync(this.file + '.tmp', this.file);
  } catch (e) {} // expect: empty-catch
};

module.exports = SettingsStore;
