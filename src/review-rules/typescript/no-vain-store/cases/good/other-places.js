export function fill(list, i, j, map) {
  list[i] = 1;
  list[j] = 2;
  list[0] = 1;
  list[1] = 2;
  map.set('a', 1);
  map.set('b', 2);
  list.a = 1;
  list.b = 1;
}
