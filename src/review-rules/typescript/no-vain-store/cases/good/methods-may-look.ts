export class Machine {
  state = 'idle';
  at = 0;

  run(): void {
    this.at = 1;
    this.at = this.next();
    this.state = 'running';
    this.state = 'done';
  }

  next(): number {
    return this.at + 1;
  }
}
