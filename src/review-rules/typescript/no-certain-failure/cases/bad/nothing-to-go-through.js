const limits = { hour: 10, day: 100 };

export const byName = () => new Map({ red: 1, green: 2 }); // expect: refused-value
export const ofLimits = () => new Map(limits); // expect: refused-value

export function show(log) {
  for (const limit of limits) log(limit); // expect: refused-value
  for (const step of 10) log(step); // expect: refused-value
  return [...limits]; // expect: refused-value
}

export const both = (a, b) => Promise.all(a.load(), b.load()); // expect: refused-value
export const named = (a, b) => Promise.all({ a: a.load(), b: b.load() }); // expect: refused-value
