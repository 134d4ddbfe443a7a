export const userOf = (users, id) => users.find((user) => user.id = id); // expect: condition-assign
export const open = (tasks) => tasks.filter((task) => task.state = 'open'); // expect: condition-assign
export const hasRole = (users, role) => users.some((user) => user.role = role); // expect: condition-assign
export const lineOf = (lines, one) => lines.find((line) => (line.id = one.id)); // expect: condition-assign
