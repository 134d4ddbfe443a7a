export function makeHeap() {
  const heap = [];
  heap.size = 0;
  return {
    push(value) {
      heap[heap.size] = value;
      heap.size++;
    },
  };
}

export const count = (items) => {
  const all = new Set(items);
  return 'length' in all ? all.length : all.size;
};

export const countAll = (items) => {
  const all = new Set(items);
  return all.length !== undefined ? all.length : all.size;
};
