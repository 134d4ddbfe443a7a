import settings, { level } from './settings.js';
import * as names from './names.js';

export function reset() {
  level = 'info'; // expect: fixed-name
  settings = {}; // expect: fixed-name
  names = undefined; // expect: fixed-name
}
