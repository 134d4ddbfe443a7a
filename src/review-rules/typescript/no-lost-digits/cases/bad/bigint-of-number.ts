export const first = BigInt(9007199254740993); // expect: lost-digits
export const mask = BigInt(0xffff_ffff_ffff_ffff); // expect: lost-digits
