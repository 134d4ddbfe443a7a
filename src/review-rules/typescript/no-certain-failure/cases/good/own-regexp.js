import { RegExp } from './patterns.js';

export const all = (text) => text.replaceAll(new RegExp('a'), 'b');
