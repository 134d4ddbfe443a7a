export function clean(tasks, wait) {
  for (let i = 0; i < tasks.length; i++) {
    wait(tasks[i], () => {
      tasks.splice(i, 1);
    });
  }
}
