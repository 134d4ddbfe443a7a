export class Counter {
  async increment() {
    const before = this.count;
    await this.save(before);
    this.count = this.count + 1;
    const after = this.count;
    this.count = after + 1;
  }
}
