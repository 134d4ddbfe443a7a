// Only as upper and lower case are the same do the alternatives overlap.
export const isHex = (text) => /^(?:[a-f]|[A-F]|\d)+h$/i.test(text); // expect: redos

export const isLines = (text) => /^(?:.|\n|\r)+\n$/s.test(text); // expect: redos
