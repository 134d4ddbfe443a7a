exports.parse = (text) => JSON.parse(text, (key, value) => (key === 'created' ? new Date(value) : value));

/** Looks the function up. */
exports.revive = (text, functions) =>
  JSON.parse(text, (key, value) => (typeof value === 'string' ? (functions.get(value) ?? value) : value));

exports.count = (text) => JSON.parse(text, (key, value) => new Function('return ' + Number(value))());

/** Keys are letters. */
exports.render = (text, data) =>
  text.replace(/\{\{([\w]+)\}\}/g, (all, key) => new Function('data', 'return data.' + key)(data));

exports.list = function (fields) {
  let source = 'return [';
  _.each(['id', 'name'], function (field) {
    source += 'row["' + field + '"],';
  });
  return new Function('row', source + ']');
};

let settings;

exports.load = function () {
  eval('settings = ' + defaults);
  return settings;
};

const defaults = '{ port: 8080 }';
