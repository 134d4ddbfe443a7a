interface Seat {
  readonly row: number;
}

const limits = new Map([['small', { seats: 10 }]]);
const limitOf = (size: string) => limits.get(size);

export class Seats {
  private readonly halls = new Map<string, Seat[]>();
  private readonly first = 'hall';

  private seatsOf(hall: string) {
    return this.halls.get(hall);
  }

  private allOf(hall: string): Seat[] {
    return this.halls.get(hall) as Seat[];
  }

  private firstSeats() {
    return this.halls.get(this.first);
  }

  count(hall: string): number {
    return this.seatsOf(hall)?.length ?? 0;
  }

  all(hall: string): number {
    return this.allOf(hall).length;
  }

  ofFirst(): number {
    return this.firstSeats().length;
  }

  known(hall: string): number {
    if (!this.halls.has(hall)) return 0;
    return this.seatsOf(hall).length;
  }

  each(): number[] {
    return [...this.halls.keys()].map((hall) => this.seatsOf(hall).length);
  }

  small(): number {
    return limitOf('small').seats;
  }
}
