const pattern = /\.?([^.[\]]+)|\[(\d+)\]/g;

module.exports = function unflatten(flat) {
  const result = {};
  for (const name in flat) {
    let at = result;
    let key = '';
    let match;
    while ((match = pattern.exec(name))) {
      at = at[key] || (at[key] = match[2] ? [] : {});
      key = match[2] || match[1];
    }
    at[key] = flat[name]; // expect: prototype-pollution
  }
  return result[''] || result;
};
