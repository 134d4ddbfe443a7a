module.exports = function set(object, path, value) {
  const keys = path.split('.');
  let at = object;
  let key;
  for (let i = 0; i < keys.length; i++) {
    key = keys[i];
    if (i === keys.length - 1) {
      at[key] = value; // expect: prototype-pollution
    } else {
      if (typeof at[key] === 'undefined') at[key] = {};
      at = at[key];
    }
  }
};

exports.put = function put(object, path, value) {
  const keys = path.split('.');
  let at = object;
  let key = null;
  while (keys.length > 1) {
    key = keys.shift();
    if (at[key] === undefined) at[key] = {};
    at = at[key];
  }
  at[keys[0]] = value; // expect: prototype-pollution
};
