export class Histogram {
  private samples: number[] = [];
  readonly #ranks: Array<number> = [];

  add(sample: number): void {
    this.samples.push(sample);
  }

  lowest(): number | undefined {
    return [...this.samples].sort()[0]; // expect: default-sort
  }

  topRank() {
    return this.#ranks?.sort().at(0); // expect: default-sort
  }
}
