export class Runner {
  async within(folder, run) {
    const before = this.folder;
    this.folder = folder;
    await run();
    this.folder = before;
  }
}
