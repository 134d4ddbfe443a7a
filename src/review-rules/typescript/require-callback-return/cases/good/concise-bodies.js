export const names = (users) => users.map((user) => user.name);
export const options = (rows) => rows.map((row) => ({ value: row.id }));
