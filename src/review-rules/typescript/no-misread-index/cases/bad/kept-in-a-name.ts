interface Item {
  readonly id: string;
  quantity: number;
}

export function addItem(items: Item[], id: string): Item[] {
  const index = items.findIndex((item) => item.id === id);
  if (index) { // expect: index-as-truth
    items[index].quantity += 1;
    return items;
  }
  items.push({ id, quantity: 1 });
  return items;
}

export function isNew(items: string[], id: string): boolean {
  const at = items.findIndex((item) => item === id);
  return !at; // expect: index-as-truth
}
