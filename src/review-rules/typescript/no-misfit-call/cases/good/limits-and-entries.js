import _ from 'lodash';

export const clamp = (n, min, max) => Math.max(min, Math.min(max, n));
export const fit = (n, range) => Math.min(range.max, Math.max(n, range.min));
export const both = (min, max, other) => Math.max(max, Math.min(other, 3), min);
export const span = (maxA, maxB, minA, minB) => Math.max(maxA, maxB) - Math.min(minA, minB);
export const rounded = (n) => _.round(n, 2);
export const digits = (n) => Math.round(n * 100) / 100;
export const byId = (users) => Object.fromEntries(users.map((user) => [user.id, user]));
export const entries = (form) => Object.fromEntries(form.entries());
