// The time grows with the square of the text, and the text is the program's own.
import { readFileSync } from 'node:fs';

const banner = readFileSync(new URL('./banner.txt', import.meta.url), 'utf8');

export const trimmed = banner.replace(/\s+$/, '');

export const quoted = (text) => text.replace(/\s+$/gm, '');

const strip = (line) => line.replace(/^\s*(.*?)\s*$/, '$1');

export const first = strip(banner);

// path: src/shell/utils/banner.js
