export const waiting = (list) => list.map(async (one) => one.length).sort();
