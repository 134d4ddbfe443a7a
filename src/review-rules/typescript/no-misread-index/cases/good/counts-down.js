export function clean(tasks, wires) {
  for (let i = tasks.length - 1; i >= 0; i--) {
    if (wires.includes(tasks[i])) tasks.splice(i, 1);
  }
}
