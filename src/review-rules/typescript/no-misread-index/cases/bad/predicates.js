export const pick = (names, wanted) => names.filter((name) => wanted.indexOf(name)); // expect: index-as-truth
export const hasAny = (users, ids) => users.some((user) => ids.findIndex((id) => id === user.id)); // expect: index-as-truth
export const hasAll = (names, text) => names.every((name) => text.indexOf(name)); // expect: index-as-truth
