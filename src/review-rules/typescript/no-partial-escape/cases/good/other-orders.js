export const tabs = (text) => text.replace(/\t/g, '\\t').replace(/"/g, '\\"');
export const spaces = (text) => text.replace(/ /g, '&nbsp;').replace(/</g, '&lt;');
export const read = (text) => text.replace(/&amp;/g, '&').replace(/ +/g, ' ');
