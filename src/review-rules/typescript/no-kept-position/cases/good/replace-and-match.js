const digits = /\d+/g;

export const withoutDigits = (text) => text.replace(digits, '');
export const digitsOf = (text) => text.match(digits) ?? [];
export const all = (text) => [...text.matchAll(digits)];
export const parts = (text) => text.split(digits);
