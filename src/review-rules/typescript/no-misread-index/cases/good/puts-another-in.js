export function replace(tasks, isOld, fresh) {
  for (let i = 0; i < tasks.length; i++) {
    if (isOld(tasks[i])) tasks.splice(i, 1, fresh(tasks[i]));
    else tasks.splice(i, 0);
  }
}
