import { extend } from './extend.js';

const settings = { timeout: 3, retries: 2 };
extend(settings);
const cache = { first: 1, second: 2 };
cache.secnd = 3;
const flags = { ...settings, strict: true };
const names = { [settings.timeout]: 1, plain: 2 };

export const all = [settings.timout, cache.secnd, flags.timout, names.plian];
