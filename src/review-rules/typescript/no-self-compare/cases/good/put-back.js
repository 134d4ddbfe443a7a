export function swap(pair) {
  const left = pair.left;
  pair.left = pair.right;
  pair.right = left;
  return pair;
}

export function shift(queue) {
  queue.last = queue.next;
  queue.next = queue.first;
  queue.first += queue.last;
  queue.count = queue.next();
  return queue;
}
