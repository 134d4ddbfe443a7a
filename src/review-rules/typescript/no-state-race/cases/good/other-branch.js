export class Counter {
  async increment(isSaved) {
    const count = this.count;
    if (isSaved) {
      await this.save(count);
      return;
    }
    this.count = count + 1;
  }
}
