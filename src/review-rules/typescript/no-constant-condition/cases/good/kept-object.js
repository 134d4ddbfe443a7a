const loaded = [];
let cache = {};

export function summary(result) {
  const errors = result.errors || [];
  if (errors.length > 0) return `failed with ${errors.length} errors`;
  const detail = result.detail ?? [];
  if (detail) return detail;
  const first = result.first || '';
  if (first) return first;
  const { list = [] } = result;
  if (list) return list;
  return loaded.length;
}

export function read(load) {
  if (cache) return cache;
  cache = load();
  const some = load.some((one) => one.isOpen);
  if (some) return undefined;
  const option = load.filter?.((one) => one.isOpen);
  return option ? option : cache;
}

export function shape(width) {
  const box = { left: -1, right: 1 };
  return box ? box.right - box.left : width;
}

export async function tries(send) {
  const way = {};
  do {
    if (await send(way)) return way;
  } while (way);
}
