export enum Flag {
  None = 0,
  All = 0xfffffffffffffff, // expect: lost-digits
}
