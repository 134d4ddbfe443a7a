export const flatten = (lists) => lists.reduce((all, list) => (all.push(...list), all), []);
export const names = (users) => users.reduce((names, user) => names.concat(user.name), []);
export const count = (users, seen) => users.reduce((count, user) => seen.push(user), 0);
export const own = (users, queue) => users.reduce((queue, user) => queue.push(user), queue);
