interface Seat {
  readonly row: number;
  takenBy?: string;
}

export class Seats {
  private readonly halls = new Map<string, Seat[]>();
  private readonly names: Map<string, { title: string }> = new Map();

  private seatsOf(hall: string) {
    return this.halls.get(hall);
  }

  private nameOf(hall: string): { title: string } | undefined {
    return this.names.get(hall);
  }

  add(hall: string, seats: Seat[]): void {
    this.halls.set(hall, seats);
  }

  reserve(hall: string, row: number, by: string): number {
    const seats = this.seatsOf(hall);
    let done = 0;
    for (const seat of seats.filter((one) => one.row === row)) { // expect: null-result-of-call
      seat.takenBy = by;
      done += 1;
    }
    return done;
  }

  title(hall: string): string {
    return this.nameOf(hall).title; // expect: null-result-of-call
  }
}
