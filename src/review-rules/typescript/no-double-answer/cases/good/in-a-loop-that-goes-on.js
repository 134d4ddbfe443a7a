export function check(list, callback) {
  for (const one of list) {
    if (!one.isValid) {
      callback(new Error(`${one.name} is not valid`));
      continue;
    }
    callback(null, one);
  }
}
