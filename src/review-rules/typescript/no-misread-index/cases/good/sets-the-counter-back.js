export function clean(tasks, wires) {
  for (let i = 0; i < tasks.length; i++) {
    if (wires.includes(tasks[i])) {
      tasks.splice(i, 1);
      i--;
    }
  }
}

export function drop(tasks) {
  for (let i = 0; i < tasks.length; i++) {
    if (tasks[i].isDone()) tasks.splice(i--, 1);
  }
}

export function before(tasks) {
  for (let i = 0; i < tasks.length; i++) {
    if (tasks[i].isDone()) {
      i -= 1;
      tasks.splice(i + 1, 1);
    }
  }
}
