export const isOlder = (a: string, b: string): boolean => a.split('.') < b.split('.'); // expect: misread-collection
export const isNewer = (a: number[], b: number[]): boolean => a > b; // expect: misread-collection

export function clear(entries: Map<string, { until: number }>): void {
  entries.forEach((key, entry) => { // expect: misread-collection
    if (entry.until < Date.now()) entries.delete(key);
  });
}
