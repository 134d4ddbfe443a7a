export class Loader {
  constructor() {
    this.ready = this.connect();
    this.ready.catch(() => {});
  }

  start(jobs: Promise<void>[]) {
    const all = Promise.all(jobs);
    all.catch(() => {});
    Promise.race(jobs).catch(() => {});
    void this.connect().catch(() => {});
    return all;
  }

  retry() {
    return this.connect().catch((error) => this.later(error)).then(() => true, () => {});
  }
}
