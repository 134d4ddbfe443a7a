export const userOf = (users, id) => users.find((user) => user.id === id);
export const open = (tasks) => tasks.filter((task) => task.state === 'open');
export const hasRole = (users, role) => users.some((user) => user.role === role);
export const lineOf = (lines, one) => lines.find((line) => (line.id === one.id));
