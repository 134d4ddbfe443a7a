const limits = { hour: 10, day: 100 };
const steps = { from: 1, *[Symbol.iterator]() { yield this.from; } };
const rows = { list: [] };
rows[Symbol.iterator] = () => rows.list[Symbol.iterator]();
const queue = {};
decorate(queue);

export const ofLimits = () => new Map(Object.entries(limits));
export const none = () => new Map(null);
export const copy = () => ({ ...limits });
export const given = (list, ...others) => Promise.race([list, ...others]);
export function show(log) {
  for (const step of steps) log(step);
  for (const row of rows) log(row);
  for (const one of queue) log(one);
  for (const letter of 'abc') log(letter);
  for (const name in limits) log(name);
}
export const parts = () => [...'abc', ...[1, 2]];
function decorate(target) {
  target[Symbol.iterator] = [][Symbol.iterator];
}
