export const fill = (text, key, value) => text.replace(new RegExp(`\\\${${key}}`, 'g'), value);
export const isScript = (name) => new RegExp('\\\.(js|ts)$').test(name);
export const separators = new RegExp('[\.\-_]+');
export const isPlain = (text) => new RegExp('^[^\(\)]+$').test(text);
export const inBraces = (key) => new RegExp('\{\{' + key + '\}\}', 'g');
export const inBrackets = new RegExp("\\[(.*?)\]");
export const backspaces = new RegExp('[\b]');
