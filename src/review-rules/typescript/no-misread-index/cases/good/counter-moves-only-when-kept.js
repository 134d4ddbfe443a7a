export function clean(tasks, wires) {
  for (let i = 0; i < tasks.length; ) {
    if (wires.includes(tasks[i])) tasks.splice(i, 1);
    else i++;
  }
  let k = 0;
  while (k < tasks.length) {
    if (tasks[k].isDone()) tasks.splice(k, 1);
    else k++;
  }
}
