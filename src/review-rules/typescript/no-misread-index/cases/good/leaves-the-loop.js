export function removeOne(tasks, wires) {
  for (let i = 0; i < tasks.length; i++) {
    if (wires.includes(tasks[i])) {
      tasks.splice(i, 1);
      break;
    }
  }
}

export function take(tasks) {
  for (let i = 0; i < tasks.length; i++) {
    if (tasks[i].isReady()) {
      const [task] = tasks.splice(i, 1);
      return task;
    }
  }
  return undefined;
}

export function taken(tasks) {
  for (let i = 0; i < tasks.length; i++) if (tasks[i].isReady()) return tasks.splice(i, 1)[0];
  return undefined;
}
