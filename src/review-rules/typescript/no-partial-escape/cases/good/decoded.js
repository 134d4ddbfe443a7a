export const href = (text) => text.replace('&amp;', '&');
export const query = (text) => text.replace(/&amp;/g, '&');
