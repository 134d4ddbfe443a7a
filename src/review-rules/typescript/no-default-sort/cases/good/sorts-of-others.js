export const query = (posts) => posts.find({}).sort({ date: -1 });
export const stage = (table) => table.sort((row) => row.age > 3);
export const remote = (list) => list.sort(async (a, b) => a > b);
