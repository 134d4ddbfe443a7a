export const ids = () => Array.from(document.querySelectorAll('li')).map((item) => item.id);
export const each = (work) => document.querySelectorAll('li').forEach(work);
export const shown = (rows) => rows.join(', ').split(',').map((part) => part.trim());
export const joined = (query) => query.join('users').map((row) => row.id);
export const stack = (store, state) => store.push(state).map((one) => one);
export const tomorrow = (date) => new Date(date.setDate(date.getDate() + 1)).toISOString();
export const time = () => new Date().getTime();
export const far = (vector) => vector.length() + vector.size();
export const words = (lodash, text) => lodash.trim(text).split('');
export class Text {
  trim() {
    return [];
  }
  lines() {
    return this.trim().map((line) => line);
  }
}
export const trimmed = (text) => text.split(',').trim().join(' ');
