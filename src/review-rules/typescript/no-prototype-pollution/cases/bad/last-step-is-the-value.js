module.exports = function set(object, keys, value) {
  if (keys.split) keys = keys.split('.');
  let at = object;
  const last = keys.length - 1;
  for (let i = 0; i < keys.length; i++) {
    at = at[keys[i]] = i === last ? value : at[keys[i]] || {}; // expect: prototype-pollution
  }
};
