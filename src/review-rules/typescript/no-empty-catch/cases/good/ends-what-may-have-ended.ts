export class Connection {
  async reset() {
    try {
      await this.socket.close();
    } catch {}
    try {
      fs.unlinkSync(this.path);
      clearInterval(this.timer);
    } catch {}
    this.reader.cancel().catch(() => {});
    await this.browser.newPage().catch(() => {});
  }

  ping() {
    try {
      this.ws.send('ping');
    } catch (error) {}
  }

  async shutdown() {
    try {
      await this.pool.drainAll();
      await this.metricsServer.finish();
    } catch {}
  }
}
