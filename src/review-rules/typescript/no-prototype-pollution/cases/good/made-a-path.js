exports.put = function (object, key, value) {
  const keys = Array.isArray(key) ? key : key.split('.');
  let at = object;
  for (let i = 1; i < keys.length; i++) {
    if (keys[i - 1] === '__proto__' || keys[i - 1] === 'constructor') return;
    at = at[keys[i - 1]] ||= {};
  }
  at[keys[keys.length - 1]] = value;
};

/** Letters. */
exports.learn = function (root, word, value) {
  let at = root;
  for (const letter of word) at = at[letter] ??= {};
  at[word.length] = value;
};

/** Numbers. */
exports.place = function (grid, indices, value) {
  let at = grid;
  for (let i = 0; i < indices.length - 1; i++) at = at[indices[i]];
  at[indices[indices.length - 1]] = value;
};

/** Steps of the program. */
const steps = ['settings', 'window'];

exports.setSize = function (object, name, value) {
  let at = object;
  for (const step of steps) at = at[step];
  at[name] = value;
};
