export function isAfter(date, other) {
  return date > other;
}

export const isBefore = (date, other) => isAfter(other, date);

function distance(from, to) {
  return Math.hypot(from.x - to.x, from.y - to.y);
}

export const roundTrip = (from, to) => distance(from, to) + distance(to, from);

function link(parent, child) {
  child.parent = parent;
}

export class Pair {
  join(parent, child) {
    link(parent, child);
    link(child, parent);
  }
}
