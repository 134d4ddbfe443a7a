const cache = new Cache();

function toSegments(path) {
  const parts = path.split('.');
  if (parts.some((part) => part === '__proto__' || part === 'constructor')) throw new Error(path);
  return cache.put(path, parts);
}

exports.setter = function (path) {
  const parts = toSegments(path);
  return function set(data, value) {
    let index = 0;
    while (index < parts.length - 1) data = data[parts[index++]];
    data[parts[index]] = value;
  };
};
