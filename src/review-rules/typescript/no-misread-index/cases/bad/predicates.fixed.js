export const pick = (names, wanted) => names.filter((name) => wanted.indexOf(name) !== -1);
export const hasAny = (users, ids) => users.some((user) => ids.findIndex((id) => id === user.id) !== -1);
export const hasAll = (names, text) => names.every((name) => text.indexOf(name) !== -1);
