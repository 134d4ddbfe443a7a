const defaults = { retries: 3, headers: {} };

export const client = (options) => ({ ...defaults, ...options });

export function request(url, given) {
  const options = { ...(given || defaults) };
  options.retries = 1;
  return fetch(url, options);
}

export function assigned(options) {
  const all = Object.assign({}, defaults, options);
  all.retries += 1;
  return all;
}
