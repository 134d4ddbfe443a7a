export const nanoseconds = 1_700_000_000_123_456_789; // expect: lost-digits
