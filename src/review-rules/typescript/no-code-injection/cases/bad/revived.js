// Functions that stand in data are run, whoever sent the data.
exports.parse = (text) =>
  JSON.parse(text, (key, value) => {
    if (typeof value !== 'string') return value;
    return value.startsWith('function') ? eval('(' + value + ')') : value; // expect: code-injection
  });

exports.revive = (text) =>
  JSON.parse(text, (key, value) => (isCode(value) ? new Function('return ' + value.slice(4))() : value)); // expect: code-injection

exports.unserialize = function (data) {
  const object = typeof data === 'string' ? JSON.parse(data) : data;
  for (const key in object)
    if (String(object[key]).startsWith('_FN_')) object[key] = eval('(' + object[key].substring(4) + ')'); // expect: code-injection
  return object;
};

exports.render = (text, data) => text.replace(/\{\{(.+?)\}\}/g, (all, key) => eval('data.' + key)); // expect: code-injection

exports.put = function (object, parts, value) {
  let path = 'object';
  _.each(parts, function (part) {
    path += '["' + part + '"]';
  });
  path += ' = value;';
  eval(path); // expect: code-injection
};

exports.read = function (text) {
  let config;
  eval('config = ' + text); // expect: code-injection
  return config;
};
