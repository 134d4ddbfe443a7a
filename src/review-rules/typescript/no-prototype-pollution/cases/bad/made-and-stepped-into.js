export function assignByPath(path, value, messages) {
  const parts = path.split('.');
  let part = null;
  let target = messages;
  while ((part = parts.shift())) {
    if (parts.length > 0) {
      target = target[part];
      if (target === undefined) {
        target[part] = target = {};
      }
    } else {
      target[part] = value; // expect: prototype-pollution
    }
  }
}
