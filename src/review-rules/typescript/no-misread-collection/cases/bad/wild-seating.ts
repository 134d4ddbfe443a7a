import type { Guest, SeatStore } from './stores';

const classes = ['first', 'second'];

export class Seating {
  private readonly taken = new Map<string, Guest>();
  private readonly waiting = new Set<string>();

  constructor(
    private readonly store: SeatStore,
    private readonly seats: readonly string[],
  ) {}

  async load(): Promise<void> {
    for (const { seat, guest } of await this.store.all()) {
      this.taken[seat] = guest; // expect: misread-collection
    }
  }

  isFull(): boolean {
    return this.taken.length >= this.seats.length; // expect: misread-collection
  }

  take(seat: string, guest: Guest): boolean {
    if (!(guest.travelClass in classes)) return false; // expect: misread-collection
    if (this.taken.has(seat)) {
      this.waiting.add(guest.id);
      return false;
    }
    this.taken.set(seat, guest);
    return true;
  }

  free(): string[] {
    const free: string[] = [];
    for (const seat in this.seats) { // expect: misread-collection
      if (!this.taken.has(seat)) free.push(`${seat} is free`);
    }
    return free;
  }

  snapshot(): string {
    return JSON.stringify(this.waiting); // expect: misread-collection
  }

  longestName(): number {
    const lengths = [...this.taken.values()].map(({ name }) => name.length);
    return Math.max(lengths); // expect: misread-collection
  }
}
