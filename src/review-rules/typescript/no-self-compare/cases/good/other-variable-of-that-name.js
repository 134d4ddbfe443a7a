export class Cart {
  constructor(items, total) {
    this.items = items;
    this.total = total;
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
