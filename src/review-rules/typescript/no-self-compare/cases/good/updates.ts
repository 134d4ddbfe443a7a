export function grow(size: number, list: number[] | undefined) {
  size += size;
  size = -size;
  size = size + 1;
  list = list ?? [];
  list &&= list.slice();
  return { size, list };
}
