const each = /[^\[\].]+|\[\]/g;

export function set(object, path, value) {
  const keys = path === '' ? [''] : path.match(each);
  let at = object;
  let before;
  let key;
  for (let index = 0; index < keys.length; index += 1) {
    before = at;
    key = keys[index];
    at = typeof at === 'object' && key in at ? at[key] : (at[key] = keys[index + 1] === '[]' ? [] : {});
  }
  before[key] = value; // expect: prototype-pollution
  return object;
}

export function put(object, text, value) {
  const keys = text.match(/[^.[\]]+/g);
  let at = object;
  while (keys.length > 1) {
    const key = keys.shift();
    at = at[key] || (at[key] = {});
  }
  at[keys[0]] = value; // expect: prototype-pollution
}

export function nest(flat) {
  const part = /\.?([^.[\]]+)|\[(\d+)\]/g;
  const result = {};
  const names = Object.keys(flat).sort();
  for (let index = 0, names_1 = names; index < names_1.length; index += 1) {
    const name = names_1[index];
    let at = result;
    let key = '';
    let found;
    while ((found = part.exec(name))) {
      at = at[key] || (at[key] = found[2] ? [] : {});
      key = found[2] || found[1];
    }
    at[key] = flat[name]; // expect: prototype-pollution
  }
  return result[''];
}
