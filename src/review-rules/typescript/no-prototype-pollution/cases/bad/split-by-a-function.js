const cache = new Cache();

function toSegments(path) {
  return cache.get(path) ?? cache.put(path, path.split('.'));
}

exports.setter = function (path) {
  const parts = toSegments(path);
  return function set(data, value) {
    let index = 0;
    while (index < parts.length - 1) data = data[parts[index++]];
    data[parts[index]] = value; // expect: prototype-pollution
  };
};
