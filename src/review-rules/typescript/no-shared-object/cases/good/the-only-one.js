const defaultRegistry = { items: {} };
const defaultCache = { hits: 0 };
const defaults = { retries: 3 };
const defaultOptions = { theme: 'light' };

export function register(name, registry = defaultRegistry) {
  registry[name] = true;
}

export function hit(cache = defaultCache) {
  cache.hits++;
}

export function configure(options) {
  return Object.assign(defaults, options);
}

export const setDefaults = (options) => {
  const merged = Object.assign(defaultOptions, options);
  return merged;
};

export default {
  setup(options) {
    return Object.assign(defaults, options);
  },
};

export class Client {
  static init(options) {
    return Object.assign(defaults, options);
  }
}
