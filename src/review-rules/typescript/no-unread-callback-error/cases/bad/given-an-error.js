function Store(files) {
  this.files = files;
}

Store.prototype.load = function (name, callback) {
  const file = this.files[name];
  if (!file) {
    callback(new Error(`no ${name}`));
    return;
  }
  callback(null, file);
};

Store.prototype.settings = function (apply) {
  this.load('settings.json', (err, file) => { // expect: unchecked-error
    apply(JSON.parse(file.text));
  });
};
