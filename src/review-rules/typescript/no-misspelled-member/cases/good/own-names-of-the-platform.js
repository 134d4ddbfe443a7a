Math.rond = (value, low, high) => Math.min(Math.max(value, low), high);

export const inside = Math.rond(5, 1, 3);
export const settled = Promise.allSettle ? Promise.allSettle([]) : Promise.allSettled([]);

export function trace(JSON, Math) {
  return JSON.prase(Math.foor(1));
}
