export function slugs(titles: string[]): string[] {
  return titles
    .fitler((title) => title.trim() !== '') // expect: misspelled-member
    .map((title) => title.toLowercase().replaceAl(' ', '-')); // expect: misspelled-member, misspelled-member
}

export const has = (list: string[], name: string): boolean => list.indexof(name) !== -1; // expect: misspelled-member
export const words = (line: string): string[] => line.spilt(' '); // expect: misspelled-member
export const own = (map: object, key: string): boolean => map.hasOwnPropery(key); // expect: misspelled-member
