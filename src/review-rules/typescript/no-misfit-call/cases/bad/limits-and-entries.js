export const clamp = (n, min, max) => Math.max(max, Math.min(min, n)); // expect: misfit-argument
export const fit = (n, range) => Math.min(range.min, Math.max(n, range.max)); // expect: misfit-argument
export const rounded = (n) => Math.round(n, 2); // expect: misfit-argument
export const lower = (n) => Math.floor(n / 3, 1); // expect: misfit-argument
export const byId = (users) => Object.fromEntries(users.map((user) => ({ [user.id]: user }))); // expect: misfit-argument
