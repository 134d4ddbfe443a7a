export const quote = (text) => `'${text.replace(/'/g, "\\'").replace(/\\/g, '\\\\')}'`; // expect: escape-order
export const double = (text) => text.replaceAll('"', '\\"').replaceAll('\\', '\\\\'); // expect: escape-order
