const assign = (object, path, value) => {
  const [head, ...rest] = path.split('.');
  if (rest.length === 0) {
    object[head] = value; // expect: prototype-pollution
    return object;
  }
  object[head] = object[head] || {};
  assign(object[head], rest.join('.'), value);
  return object;
};

exports.assign = assign;

exports.write = function write(node, name, value) {
  const parts = name.split('/');
  const first = parts[0];
  if (parts.length > 1) {
    if (!node[first]) node[first] = {};
    return write(node[first], parts.slice(1).join('/'), value);
  }
  node[first] = value; // expect: prototype-pollution
};
