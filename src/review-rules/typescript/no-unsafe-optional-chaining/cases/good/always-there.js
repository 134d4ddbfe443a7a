import * as registry from './registry.js';

const defaults = { colors: { red: '#f00' }, list: ['a'] };

export class Palette {
  colors = defaults;

  names() {
    const { colors } = this?.colors;
    const { red } = defaults?.colors;
    const { width } = document?.body.getBoundingClientRect();
    return [colors, red, width, ...defaults?.list, ...registry?.names];
  }

  env() {
    const { MODE } = import.meta?.env;
    const { HOME } = process?.env;
    return [MODE, HOME];
  }
}
