export function compare(a: unknown, b: number, list: number[], low: number, high: number): boolean {
  if (a === undefined || a === null || b == null) return false;
  if (b + 1 === list.length) return true;
  if ((a === 1) === (b === 1)) return true;
  if (low < b && b < high) return true;
  if ((low < b) > (b < high)) return true;
  if (-b === 0 || +list === b || ~b === -1) return true;
  if (`${b}` === a || typeof a === typeof b) return true;
  if (list.length > 1 || list.length <= 0) return true;
  if (String(a) === '' || Number(a) === 0) return true;
  return Boolean(a) === true;
}

export const emptyLists = new Set([[] as number[]]);
export const sameList = emptyLists.has([]) ? 1 : 2;
