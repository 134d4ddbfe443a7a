export function sum(list) {
  let sum = 0;
  for (let i = 0; i <= list.length - 1; i++) sum += list[i];
  for (let i = 0; i <= list.count; i++) sum += list[i];
  return sum;
}

export function grow(list) {
  for (let i = 0; i <= list.length; i++) {
    if (i > 9) break;
    list[i] = list[i] + 1;
  }
}
