export class Poller {
  async poll() {
    if (this.isRunning) return;
    this.isRunning = true;
    this.count += await load();
    this.isRunning = false;
  }
}
