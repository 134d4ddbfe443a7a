import { bound } from './bound.ts';

export class Clock {
  private count = 0;

  start(): void {
    setInterval(this.tick, 1000);
  }

  @bound
  tick(): void {
    this.count += 1;
  }
}
