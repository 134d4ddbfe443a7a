import _ from 'lodash';

const defaults = { retries: 3 };
const DEFAULT_OPTIONS = { timeout: 100 };

export const client = (options) => ({ ...options, ...defaults }); // expect: misfit-argument
export const other = (opts) => Object.assign({}, opts, DEFAULT_OPTIONS); // expect: misfit-argument
export const deep = (overrides) => _.merge({}, overrides, defaults); // expect: misfit-argument
