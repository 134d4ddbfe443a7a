interface Task {
  readonly name: string;
  readonly priority: number;
  readonly after: readonly string[];
}

interface Slot {
  readonly start: number;
  readonly tasks: Task[];
}

/** Puts tasks into slots, the ones with the smallest priority number first. */
export function plan(tasks: readonly Task[], width: number): readonly Slot[] {
  const waiting = new Map(tasks.map((task) => [task.name, task]));
  const done = new Set<string>();
  const slots: Slot[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ after }) => after.every((name) => done.has(name)));
    if (ready.length === 0) throw new Error(`tasks wait for each other: ${[...waiting.keys()].join(', ')}`);
    const priorities = ready.map((task) => Number(task.priority));
    priorities.sort(); // expect: default-sort
    const limit = priorities[Math.min(width, priorities.length) - 1] ?? 0;
    const chosen: Task[] = [];
    for (const task of ready) {
      if (task.priority > limit || chosen.length === width) continue;
      chosen.push(task);
      waiting.delete(task.name);
    }
    for (const { name } of chosen) done.add(name);
    slots.push({ start: slots.length * width, tasks: chosen });
  }
  return slots;
}

export function describe(slots: readonly Slot[]): string {
  const names = slots.flatMap(({ tasks }) => tasks.map(({ name }) => name));
  return [...names].sort().join('\n');
}
