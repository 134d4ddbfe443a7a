const age = prompt('age');
export const next = age + 1; // expect: misread-syntax
