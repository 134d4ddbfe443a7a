export const kaprekar = (number) => String(number).split('').map(Number).sort();
export const digits = (text) => [...text].map(Number).sort();
