export const age = (birth) => new Date().getFullYear - birth.getFullYear(); // expect: misread-syntax
export const took = (start) => `${Date.now - start} ms`; // expect: misread-syntax
export const isOver = (end) => end.getTime < Date.now(); // expect: misread-syntax
export const next = (date) => new Date(date.getFullYear(), date.getMonth + 1, 1); // expect: misread-syntax
