export function boxes(list, start, end) {
  const found = {};
  for (let index = start; index < end; index++) {
    const box = list.get(index);
    found.text = { x: box.x, y: box.y };
    break; // Only one box allowed per instance
  }
  for (let index = end; index < list.size; index++) {
    // An icon has only one box now, so the index is a bit vestigial.
    found.icon = list.get(index);
    break;
  }
  return found;
}

export function head(queue) {
  while (queue.size > 0) {
    /* the first one is enough */
    return queue.next();
  }
  return undefined;
}
