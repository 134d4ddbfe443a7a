function step(object, key) {
  if (!object[key]) object[key] = {};
  return object[key];
}

exports.set = function (object, path, value) {
  const keys = path.split('.');
  let at = object;
  for (let index = 0; index < keys.length - 1; index += 1) at = step(at, keys[index]);
  at[keys[keys.length - 1]] = value; // expect: prototype-pollution
};

function getDeep(subject, key) {
  if (!isObject(subject)) return undefined;
  return subject.get != null ? subject.get(key) : subject[key];
}

exports.setDeep = function (subject, keys, value) {
  for (let index = 0; index < keys.length - 1; index += 1) {
    const next = getDeep(subject, keys[index]);
    if (next) subject = next;
  }
  subject[keys[keys.length - 1]] = value; // expect: prototype-pollution
};
