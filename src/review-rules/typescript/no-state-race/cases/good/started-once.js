export class Worker {
  constructor(config) {
    this.config = config;
    this.settings = {};
  }

  async start() {
    for (const source of this.config.sources) {
      this.settings = { ...this.settings, ...(await readSettings(source)) };
    }
    await this.listen(this.settings.port);
  }

  settingOf(name) {
    return this.settings[name];
  }
}
