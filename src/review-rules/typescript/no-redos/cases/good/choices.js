// Each choice has one way only, or an earlier one takes the text before.
const words = /[a-z]+(?:-[a-z]+)*|\d+|./g;
const texts = /"|"(?:\\.|[^"])*$|./g;

export const tokens = (source) => source.match(words);

export const quotes = (source) => source.match(texts);

export const twice = (source) => source.match(/(['"])[^'"]*\1|./g);
