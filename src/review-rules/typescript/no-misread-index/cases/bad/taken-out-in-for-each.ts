type Listener = (data: unknown) => void;

interface Entry {
  readonly topic: string;
  readonly listener: Listener;
}

export class Feed {
  private entries: Entry[] = [];

  listen(topic: string, listener: Listener): void {
    this.entries.push({ topic, listener });
  }

  leave(topic: string): void {
    this.entries.forEach((entry, index) => {
      if (entry.topic.startsWith(topic)) {
        this.entries.splice(index, 1); // expect: skipped-element
      }
    });
  }
}

export function dropDone(tasks: { isDone(): boolean }[]): void {
  tasks.forEach(function (task, i) {
    if (task.isDone()) tasks.splice(i, 1); // expect: skipped-element
  });
}

enum State {
  Open,
  Closed,
}

export function dropClosed(tickets: { state: State }[]): void {
  tickets.forEach((ticket, i) => {
    if (ticket.state === State.Closed) tickets.splice(i, 1); // expect: skipped-element
  });
}

export function dropEmpty(lines: string[]): string[] {
  lines.forEach((line, at, all) => line.trim() || all.splice(at, 1)); // expect: skipped-element
  return lines;
}

export const closeIdle = (clients: { state: string; end(): void }[]) =>
  clients.forEach((client, n) => {
    if (client.state !== 'idle') return;
    client.end();
    clients.splice(n, 1); // expect: skipped-element
  });
