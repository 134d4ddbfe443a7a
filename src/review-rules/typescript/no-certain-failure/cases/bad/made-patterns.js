export const without = (text, word) => text.replaceAll(new RegExp(`${word}:`), ''); // expect: missing-flag
export const bare = (text) => text.replaceAll(RegExp('[.]'), ''); // expect: missing-flag
