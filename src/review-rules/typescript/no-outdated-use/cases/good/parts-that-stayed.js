// ./theme.js, before: export const colours = { ink: '#111', paper: '#fff', accent: '#06c' };
// ./theme.js, now: export const colours = { ink: '#111', paper: '#fff', ...accents };
// ./levels.js, before: export const levels = { low: 1, high: 2, top: 3 }; export const names = ['low'];
// ./levels.js, now: export const levels = { low: 1, high: 2, get top() { return 3; } }; export { names } from './names.js';
// ./shape.js, before: export const shape = { width: 1, height: 2 };
// ./shape.js, now: export const shape = { width: 1 };
import { colours } from './theme.js';
import { levels, names } from './levels.js';
import { shape } from './shape.js';

export const button = { color: colours.accent };
export const top = levels.top;
export const first = names[0];
export const height = 'height' in shape ? shape.height : 0;
export const depth = shape?.depth;

export function keep(value) {
  shape.height = value;
  delete shape.height;
}
