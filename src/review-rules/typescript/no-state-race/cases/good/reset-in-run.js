export class Scan {
  async run(paths) {
    this.total = 0;
    for (const path of paths) this.total += await size(path);
    return this.total;
  }
}
