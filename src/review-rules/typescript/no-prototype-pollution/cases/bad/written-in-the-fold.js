export function setNested(object, property, value) {
  const split = property.split('.');
  return split.reduce(function (at, name, index) {
    at[name] = at[name] || {};
    if (split.length === index + 1) {
      at[name] = value; // expect: prototype-pollution
    }
    return at[name];
  }, object);
}

export const setPath = (object, path, value) => {
  path.split('.').reduce((at, key, index, all) => {
    if (index === all.length - 1) at[key] = value; // expect: prototype-pollution
    else at[key] ??= {};
    return at[key];
  }, object);
};
