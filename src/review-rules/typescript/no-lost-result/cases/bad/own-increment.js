export class Ring {
  constructor(size) {
    this.size = size;
    this.at = 0;
  }

  next() {
    this.at = this.at === this.size - 1 ? 0 : this.at++; // expect: lost-increment
    return this.at;
  }

  back() {
    this.at = this.at--; // expect: lost-increment
  }
}

export function count(lists) {
  let sum = 0;
  const counts = { all: 0 };
  for (const list of lists) {
    if (list.isOpen) sum = sum++; // expect: lost-increment
    counts.all = counts.all++; // expect: lost-increment
    counts[list.name] = counts[list.name]++; // expect: lost-increment
  }
  return { sum, counts };
}
