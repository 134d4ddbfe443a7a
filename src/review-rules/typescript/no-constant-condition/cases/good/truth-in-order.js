export const isMore = (one, other) => !!one > other;
export const isBeside = (left, right, negate) => left === right === negate;
export const isWithin = (start, end, inclusive) => start == end == inclusive;
