export const userOf = (users, id) => users.find((user) => user.id === id);
export const close = (tasks) => tasks.forEach((task) => (task.state = 'closed'));
export const named = (tasks) => tasks.map((task) => task.name = task.name.trim());
export const first = (words, found) => words.some((word) => (found = word.match(/x/)));
export const watch = (store, value) => store.on('find', (next) => value.current = next);
export const checked = (rows, check) => rows.filter((row) => (row.isOk = check(row)));
export const chosen = (rows, state) => rows.some((row) => (state.row = row));
