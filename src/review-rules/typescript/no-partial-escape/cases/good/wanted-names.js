export const nbsp = (text) => text.replace(' ', '&nbsp;');
export const copy = (text) => text.replace('(c)', '&copy;');
