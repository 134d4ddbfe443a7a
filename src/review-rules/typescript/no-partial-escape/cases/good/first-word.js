export const title = (text) => text.replace('foo', 'bar');
export const cents = (text) => text.replace(',', '.');
export const protocol = (text) => text.replace('http:', 'https:');
