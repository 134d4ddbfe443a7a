export function reverse(list) {
  for (let low = 0, high = list.length - 1; low < high; low++, high--) {
    let a = list[low];
    let b = list[high];
    [a, b] = [a, b]; // expect: self-assign
    list[low] = a;
    list[high] = b;
  }
  return list;
}
