export class Counter {
  async increment() {
    const count = this.count;
    const save = async () => {
      await this.save(count);
    };
    this.count = count + 1;
    await save();
  }
}
