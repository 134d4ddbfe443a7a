import fs, { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readFile as load } from './load.js';

export const lines = (path) => readFileSync(path, 'utf8').split('\n');
export const head = async (path) => (await readFile(path, { encoding: 'utf8' })).trim();
export const own = async (path) => (await load(path)).trim();
export const shown = (path) => fs.readFileSync(path).toString().split('\n');
export const part = (path) => fs.readFileSync(path).includes('a') && fs.readFileSync(path).slice(3);
