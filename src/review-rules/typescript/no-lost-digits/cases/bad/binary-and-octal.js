export const bits = 0b100000000000000000000000000000000000000000000000000001; // expect: lost-digits
export const digits = 0o777777777777777777777; // expect: lost-digits
