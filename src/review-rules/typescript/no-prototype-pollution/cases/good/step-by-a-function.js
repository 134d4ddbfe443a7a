function step(object, key) {
  if (!Object.hasOwn(object, key)) object[key] = {};
  return object[key];
}

exports.set = function (object, path, value) {
  const keys = path.split('.');
  let at = object;
  for (let index = 0; index < keys.length - 1; index += 1) at = step(at, keys[index]);
  at[keys[keys.length - 1]] = value;
};

function child(node, key) {
  if (key === '__proto__' || key === 'constructor') throw new RangeError(key);
  return node[key];
}

exports.put = function (root, path, value) {
  const keys = path.split('/');
  const last = keys.pop();
  let at = root;
  for (const key of keys) at = child(at, key);
  at[last] = value;
};

/** Goes from one item of a list to the next. */
function next(list, index) {
  return list[index];
}

exports.mark = function (list, indexes, value) {
  let item = list;
  for (const index of indexes) item = next(item, index);
  item[0] = value;
};
