export function clean(tasks, wires) {
  for (let i = 0; i < tasks.length; i++) {
    if (wires.includes(tasks[i])) {
      tasks.splice(i, 1); // expect: skipped-element
    }
  }
  return tasks;
}

export function dropDone(tasks) {
  for (var index = 0; index < tasks.length; ++index) if (tasks[index].isDone()) tasks.splice(index, 1); // expect: skipped-element
}
