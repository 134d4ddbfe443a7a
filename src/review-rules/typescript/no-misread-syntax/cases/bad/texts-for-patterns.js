export const digits = () => new RegExp('^\d+$'); // expect: misread-pattern
export const word = (name) => new RegExp('\b' + name + '\b', 'i'); // expect: misread-pattern
export const version = (part) => RegExp(`^v\.${part}`); // expect: misread-pattern
export const swapped = (text) => text.replace(/(\w+) (\w+)/, '$3, $1'); // expect: misread-pattern
export const named = (text) => text.replace(/(?<year>\d+)/, '$<yaer>'); // expect: misread-pattern
