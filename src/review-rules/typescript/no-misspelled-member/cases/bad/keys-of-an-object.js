const LIMITS = { timeout: 30_000, retries: 3, maxSize: 1024 };
export const colours = { primary: '#06c', secondary: '#999' };

export function optionsOf(size) {
  if (size > LIMITS.maxsize) throw new RangeError('too large'); // expect: misspelled-member
  return { timeout: LIMITS.timout, retries: LIMITS.retries, colour: colours.primray }; // expect: misspelled-member, misspelled-member
}
