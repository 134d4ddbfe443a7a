export const flatten = (lists) => lists.reduce((all, list) => all.push(...list), []); // expect: refused-value
export const names = (users) => users.reduce((names, user) => names.push(user.name), []); // expect: refused-value
