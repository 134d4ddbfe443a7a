const assign = (object, path, value) => {
  const [head, ...rest] = path.split('.');
  if (!Object.hasOwn(object, head)) object[head] = {};
  if (rest.length > 0) assign(object[head], rest.join('.'), value);
  else object[head] = value;
};

exports.assign = assign;

exports.read = function read(node, name) {
  const [head, ...rest] = name.split('/');
  return rest.length === 0 ? node[head] : read(node[head], rest.join('/'));
};

/** The rest is only told of. */
exports.note = function (object, name, value) {
  const [head, ...rest] = name.split('.');
  object[head] = { value, rest: rest.join('.') };
};
