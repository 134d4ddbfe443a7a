interface Task {
  readonly id: number;
}

export function add(tasks: Task[], task: Task): void {
  if (!tasks.findIndex((one) => one.id === task.id)) tasks.push(task); // expect: index-as-truth
}

export function show(tasks: readonly Task[], id: number): string {
  while (tasks.findIndex((one) => one.id === id)) wait(); // expect: index-as-truth
  return tasks.findLastIndex((one) => one.id === id) ? 'known' : 'new'; // expect: index-as-truth
}
