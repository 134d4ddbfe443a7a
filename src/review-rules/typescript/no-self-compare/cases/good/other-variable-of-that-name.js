export class Cart {
  constructor(items, total) {
    this.items = items;
    this.total = total;
  }

  set total(value) {
    this.sum = value;
  }

  reset(total) {
    this.total = this.total;
    return total;
  }
}

export function swap(list, a, b) {
  [list[a], list[b]] = [list[b], list[a]];
  [a, b] = [b, a];
  [a] = [a];
  return [a, b];
}
