const age = Number(prompt('age'));
export const next = age + 1;
export const text = prompt('name') + '!';
