export function build(source, target) {
  for (const name of Object.keys(source)) {
    if (typeof source[name] === 'object') {
      if (!target[name]) {
        target[name] = {};
      }
      build(source[name], target[name]); // expect: prototype-pollution
    } else {
      target[name] = source[name];
    }
  }
}
