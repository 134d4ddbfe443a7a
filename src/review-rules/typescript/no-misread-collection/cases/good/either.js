export function sizeOf(things) {
  const list = Array.isArray(things) ? things : [things];
  return list.size ?? list.length;
}
