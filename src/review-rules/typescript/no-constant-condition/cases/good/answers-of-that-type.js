import { extname } from 'node:path';

const DEBUG = 0;

export const lacks = (names, name) => names.includes(name) === false;
export const isDark = () => localStorage.getItem('dark') === 'true';
export const isNew = () => localStorage.getItem('dark') === null;
export const isWide = () => sessionStorage.getItem('width') == 100;
export const isAbsent = (names, name) => names.indexOf(name) === -1;
export const isKept = (storage) => storage.getItem('dark') === true;
export const isPage = (params) => params.get('page') === 1;
export const isDebug = () => DEBUG === 'all';

export function shownOf(text) {
  const shown = Number(text);
  return shown === 0 || text.toString() === '5' ? 0 : shown;
}

export const isJson = (file) => extname(file) === '.json' || extname(file) === '';
export const isSafe = (link) => new URL(link).protocol === 'https:';
export const isPlain = (options) => options.protocol === 'http';
export const isList = (file) => file.slice(-4) === '.csv' && file.slice(-4, -1) === '.cs';
export const agree = (isOpen, a, b) => a === b === isOpen;
export const both = (a, b, c) => (a === b) === c;
