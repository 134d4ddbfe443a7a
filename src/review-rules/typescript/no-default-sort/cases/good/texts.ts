export const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).sort();
export const words = (text: string) => text.split(' ').sort();
export const letters = (list: string[]) => list.toSorted();
