export function build(source, target, path) {
  for (const name of Object.keys(source)) {
    if (typeof source[name] === 'object') {
      target[name] = {};
      build(source[name], target[name], `${path}.${name}`);
    } else {
      target[name] = source[name];
    }
  }
}
