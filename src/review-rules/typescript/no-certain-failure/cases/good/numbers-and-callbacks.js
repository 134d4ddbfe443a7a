import fs, { promises } from 'node:fs';
import fse from 'fs-extra';
import { dates } from './dates';

export const day = (date) => String(date.getDate()).padStart(2, '0');
export const month = (date) => date.getMonth().toString().padStart(2, '0');
export const shown = (price) => Math.round(price).toFixed(2).replace('.', ',');
export const now = () => new Date(Date.now()).toISOString();
export const year = (date) => date.toISOString().slice(0, 4);
export const time = (date) => date.getTime().toFixed();
export const rows = (sheet) => sheet.getRange(1).map((row) => row);
export const label = (picker) => picker.getDate('text').padStart(2, '0');

export async function load(path) {
  return JSON.parse(await promises.readFile(path, 'utf8'));
}

export async function save(path, text, done, options) {
  if (!(await fse.exists(path))) await fse.mkdir(path);
  fs.writeFile(path, text, done);
  fs.writeFile(path, text, 'utf8', () => dates.save());
  fs.readFile(path, done);
  fs.readFile(path, options);
  fs.unlink(...[path, done]);
  fs.readFileSync(path, 'utf8');
}
