export function read(map, key, set, list) {
  map[key] = set[key];
  for (const name in list) console.log(name);
  return [Object.keys(map), JSON.stringify(set), Math.max(list), key in list, set.length];
}
