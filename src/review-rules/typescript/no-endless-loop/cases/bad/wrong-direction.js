export function lastIndexWhere(list, test) {
  for (let i = list.length - 1; i >= 0; i++) { // expect: endless-loop
    if (test(list[i])) return i;
  }
  return -1;
}

export function all(list, tell) {
  for (let i = 0; i < list.length; i--) tell(list[i]); // expect: endless-loop
}
