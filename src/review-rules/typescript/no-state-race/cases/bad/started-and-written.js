export class Worker {
  constructor(config) {
    this.config = config;
    this.settings = {};
  }

  async start() {
    this.settings = { ...this.settings, ...(await readSettings(this.config)) }; // expect: state-race
  }

  onMessage({ name, value }) {
    this.settings = { ...this.settings, [name]: value };
  }
}
