// options: {"file_lines": 8}
export const a = 1; // expect: length
export const b0 = 0;
export const b1 = 1;
export const b2 = 2;
export const b3 = 3;
export const b4 = 4;
export const b5 = 5;
export const b6 = 6;
export const b7 = 7;
export const b8 = 8;
