interface Task {
  readonly priority: number;
  readonly due: Date;
  readonly title: string;
  readonly size: number;
}

export function order(tasks: readonly Task[]): Task[] {
  return [...tasks].sort((a, b) => {
    if (a.priority !== b.priority) return b.priority - a.priority;
    if (a.due.getTime() !== a.due.getTime()) { // expect: self-compare
      return a.due.getTime() - b.due.getTime();
    }
    if (b.title.toLowerCase() === b.title.toLowerCase()) return b.size - a.size; // expect: self-compare
    return a.title.localeCompare(b.title);
  });
}

export class Chart {
  readonly props = { data: [], width: 1 };

  shouldUpdate(next: Chart['props'], nextState: { hover: boolean }, state: { hover: boolean }): boolean {
    return (
      next.data !== this.props.data ||
      next.width !== next.width || // expect: self-compare
      nextState.hover !== state.hover
    );
  }
}
