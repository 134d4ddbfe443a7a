interface Worker {
  id: number;
  skills: Set<string>;
  hours: number;
}
interface Shift {
  day: string;
  skill: string;
  length: number;
}

export function* plan(shifts: Iterable<Shift>, workers: Worker[]): Generator<[Shift, Worker]> {
  for (const shift of shifts) {
    const able = workers.filter((worker) => worker.skills.has(shift.skill));
    able.sort((a, b) => a.hours - b.hours);
    const chosen = able.shift();
    chosen.hours += shift.length; // expect: maybe-null-result
    yield [shift, chosen];
  }
}

export function lastOf(rows: { kind: string; at: number }[], kind: string): number {
  return rows.filter((row) => row.kind === kind).at(-1).at; // expect: maybe-null-result
}
