import { defaultsOf } from './defaults.js';

const defaults = defaultsOf('client');

export const client = (options) => Object.assign(defaults, options);
