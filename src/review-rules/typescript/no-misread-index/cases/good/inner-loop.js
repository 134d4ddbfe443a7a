export function clean(groups, isDone) {
  for (let i = 0; i < groups.length; i++) {
    for (const one of groups[i].tasks) {
      if (isDone(one)) groups.splice(i, 1);
    }
  }
}
