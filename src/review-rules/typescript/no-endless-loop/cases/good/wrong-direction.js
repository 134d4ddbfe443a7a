export function lastIndexWhere(list, test) {
  for (let i = list.length - 1; i >= 0; i--) {
    if (test(list[i])) return i;
  }
  return -1;
}

export function until(start, limit, tell) {
  for (let i = start; i > limit; i++) tell(i);
  for (let i = start; i < limit; i--) tell(i);
  for (let i = 0; i < 10; i += start) tell(i);
}
