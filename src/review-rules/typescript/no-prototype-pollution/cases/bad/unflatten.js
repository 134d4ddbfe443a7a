exports.unflatten = function unflatten(data) {
  const result = {};
  for (const name in data) {
    const parts = name.split('.');
    let at = result;
    for (let i = 0; i < parts.length - 1; i++) at = at[parts[i]] || (at[parts[i]] = {});
    at[parts[parts.length - 1]] = data[name]; // expect: prototype-pollution
  }
  return result;
};

exports.expand = function expand(data) {
  const result = {};
  for (const [name, value] of Object.entries(data)) {
    const parts = name.split('/');
    const last = parts.pop();
    let at = result;
    for (const part of parts) at = at[part] ??= {};
    at[last] = value; // expect: prototype-pollution
  }
  return result;
};
