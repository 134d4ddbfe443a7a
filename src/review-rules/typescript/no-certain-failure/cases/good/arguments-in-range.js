import { find } from 'lodash';

export const exact = (price) => price.toFixed(2) + price.toPrecision(3);
export const isTag = (text) => text.startsWith('#') && /\d/.test(text);
export const open = () => new RegExp('\\(open', 'gu');
export const part = (source) => new RegExp(source);
export const users = () => new URL('/users', 'https://shop.example');
export const home = () => new URL('https://shop.example/');
export const local = (path) => new URL(`${path}/users`);
export const found = (url, sought) => fetch(url, { method: 'POST', body: JSON.stringify(sought) });
export const maybe = (url, body) => fetch(url, { body });
export const other = (url, options) => fetch(url, { ...options, body: 'text' });
export const item = (page) => page.find('li').map('id');
export const one = (rows) => find(rows, 'id');
export const asked = (list) => list.filter(Boolean).find((name) => name === 'ann');
