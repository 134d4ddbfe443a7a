export class Step {
  run(): void {
    console.log('step');
  }

  after(): unknown {
    return this.run();
  }

  isDone(): boolean {
    return Boolean(this.check());
  }

  check(): void {}
}

export abstract class Base {
  abstract size(): number;
  double(): number {
    return this.size() * 2;
  }
}
