export class Ring {
  constructor(size) {
    this.size = size;
    this.at = 0;
  }

  next() {
    this.at = this.at === this.size - 1 ? 0 : this.at + 1;
    return this.at;
  }

  back() {
    this.at = this.at - 1;
  }
}

export function count(lists) {
  let sum = 0;
  const counts = { all: 0 };
  for (const list of lists) {
    if (list.isOpen) sum = sum + 1;
    counts.all = counts.all + 1;
    counts[list.name] = counts[list.name] + 1;
  }
  return { sum, counts };
}
