function put(target, path, value) {
  const parts = path.split('/');
  while (parts.length > 1) {
    const part = parts.shift();
    target = target[part] = target[part] || {};
  }
  target[parts[0]] = value; // expect: prototype-pollution
}
