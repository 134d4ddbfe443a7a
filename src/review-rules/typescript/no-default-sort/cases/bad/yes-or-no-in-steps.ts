interface Task {
  readonly due: number;
  readonly title: string;
}

const isLater = (one: Task, other: Task): boolean => one.due > other.due;

export const sorted = (tasks: readonly Task[]) => [...tasks].sort(isLater); // expect: one-sided-comparison

export const listed = (tasks: readonly Task[]) =>
  tasks.toSorted((a, b) => { // expect: one-sided-comparison
    if (a.title === b.title) return false;
    return a.title > b.title;
  });

export const found = (tasks?: Task[]) => tasks?.sort((a, b) => a.due < b.due || a.title < b.title); // expect: one-sided-comparison
