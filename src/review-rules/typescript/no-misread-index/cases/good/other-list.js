export function clean(tasks, shown) {
  for (let i = 0; i < tasks.length; i++) {
    if (tasks[i].isDone()) shown.splice(i, 1);
  }
}
