// path: src/faker/account.js
export const password = () => Math.random().toString(36).slice(2);
export const token = () => `tok_${Math.random()}`;
