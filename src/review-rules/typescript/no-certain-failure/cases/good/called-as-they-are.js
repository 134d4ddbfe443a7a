import { Map } from 'immutable';
import { Math as Sums } from './sums.js';

export const token = () => Symbol('token');
export const large = (text) => BigInt(text);
export const round = (value) => Math.round(value) + Sums(value);
export const settled = (value) => Promise.resolve(value);
export const index = (rows) => Map(rows);
export const model = (mongoose) => new mongoose.Types.ObjectId();
export const format = () => new Intl.NumberFormat('en');
export const bytes = () => new Uint8Array(4);

export function knowsLookBehind() {
  try {
    new RegExp('(?<=a'.concat(')'));
    return Boolean(new RegExp('(?<unknown'));
  } catch {
    return false;
  }
}
