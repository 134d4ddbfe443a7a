exports.set = function set(object, path, value) {
  const { key, rest } = cut(path);
  if (!Object.hasOwn(object, key)) return;
  if (rest === '') object[key] = value;
  else set(object[key], rest, value);
};

function cut(path) {
  const dot = path.indexOf('.');
  return { key: path.slice(0, dot), rest: path.slice(dot + 1) };
}

/** Nothing is taken from the way: it is the side of a tree. */
exports.insert = function insert(node, path, value) {
  const side = value < node.value ? 'left' : 'right';
  if (node[side] === undefined) node[side] = { value, path };
  else insert(node[side], path, value);
};
