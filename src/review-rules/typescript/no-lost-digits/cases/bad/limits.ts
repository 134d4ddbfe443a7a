export const fits = (value: number) => value <= 9223372036854775807; // expect: lost-digits
export const lowest = -9223372036854775807; // expect: lost-digits
