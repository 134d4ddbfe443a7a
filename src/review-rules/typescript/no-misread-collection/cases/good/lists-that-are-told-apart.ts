export const isOlder = (a: string, b: string): boolean => Number(a.split('.')[0]) < Number(b.split('.')[0]);
export const isLonger = (a: number[], b: number[]): boolean => a.length > b.length;

export function show(entries: Map<string, string>): void {
  entries.forEach((entry, key) => console.log(key, entry));
  entries.forEach((key, name) => console.log(name, key));
  entries.forEach((key, _name) => console.log(key));
}
