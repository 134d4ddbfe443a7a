import _ from 'lodash';

const defaults = { retries: 3 };
const DEFAULT_OPTIONS = { timeout: 100 };

export const client = (options) => ({ ...defaults, ...options });
export const other = (opts) => Object.assign({}, DEFAULT_OPTIONS, opts);
export const deep = (options) => _.defaults({}, options, defaults);
export const mixed = (options) => ({ ...options, ...defaults, retries: options.retries });
export const forced = (options, forced) => ({ ...options, ...forced });
