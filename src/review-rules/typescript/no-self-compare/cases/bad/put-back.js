export function swap(pair) {
  pair.left = pair.right;
  pair.right = pair.left; // expect: self-assign
  return pair;
}

export function turn(first, second) {
  let [low, high] = [first, second];
  low = high;
  high = low; // expect: self-assign
  return [low, high];
}
