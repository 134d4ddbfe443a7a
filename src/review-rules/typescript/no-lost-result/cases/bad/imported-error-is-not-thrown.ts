import { NotFoundException } from '@nestjs/common';
import * as errors from './errors';
import { QuotaError } from './quota';

export class SeatError extends Error {
  constructor(readonly seat: string) {
    super(`seat ${seat} is taken`);
    this.name = 'SeatError';
    Error.captureStackTrace(this, SeatError);
  }
}

export class Seats {
  constructor(private readonly seats: Map<string, string>) {}

  take(seat: string, guest: string): void {
    if (!/^\w+$/.test(seat)) new errors.InvalidSeatError(seat); // expect: unused-result
    if (this.seats.size > 200) {
      new QuotaError('all seats are taken'); // expect: unused-result
    }
    if (this.seats.has(seat)) new SeatError(seat); // expect: unused-result
    this.seats.set(seat, guest);
  }

  guestOf(seat: string): string | undefined {
    const guest = this.seats.get(seat);
    if (guest === undefined) {
      new NotFoundException(`nobody sits at ${seat}`); // expect: unused-result
    }
    return guest;
  }
}
