const defaults = { retries: 3 };

// The defaults of all calls to come are meant.
export function configure(options) {
  Object.assign(defaults, options);
}

export function setRetries(count) {
  defaults.retries = count;
}

export function current() {
  return defaults;
}
