export function client(options) {
  const defaults = { retries: 3 };
  const all = Object.assign(defaults, options);
  all.retries += 1;
  return all;
}
