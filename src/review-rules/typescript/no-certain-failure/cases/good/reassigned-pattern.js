let pattern = /a/;
pattern = /a/g;
export const all = (text) => text.replaceAll(pattern, 'b');
