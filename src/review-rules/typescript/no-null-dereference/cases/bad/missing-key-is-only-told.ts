const rooms = new Map<string, { guests: string[]; topic: string }>();

export function enter(room: string, guest: string): void {
  if (!rooms.has(room)) {
    console.warn('there is no room', room);
  }
  rooms.get(room).guests.push(guest); // expect: null-flow
}

export class Registry {
  private readonly plugins = new Map<string, { start(): void; version: string }>();

  start(name: string): string {
    if (!this.plugins.has(name)) this.logger.error(`no plugin ${name}`);
    const begun = Date.now();
    const version = this.plugins.get(name).version; // expect: null-flow
    return `${version} ${begun}`;
  }
}

export function rename(room: string, topic: string): void {
  if (!rooms.has(room)) console.log('unknown', room);
  rooms.get(room).topic = topic; // expect: null-flow
}
