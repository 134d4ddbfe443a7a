const defaults = { retries: 3 };

export function client(given) {
  let options = given || defaults;
  options = { ...options };
  options.retries = 5;
  return options;
}
