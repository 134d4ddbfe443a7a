export class Player {
  constructor(source) {
    this.source = source;
    this.timer = null;
  }

  play() {
    this.log(this.source.name, this.source.size);
    const { source } = this;
    if (this.source) this.source.start();
    return source.length;
  }

  stop() {
    const source = this.source;
    if (source) source.stop();
    this.last = source.time; // expect: null-flow
    this.source = null;
  }

  reset() {
    if (this.timer) clearTimeout(this.timer.id);
    this.count = this.timer.count; // expect: null-flow
  }
}

export function configure(app) {
  if (app.config.session) app.log.debug('session', app.config.session.name);
  return app.config.session.secret; // expect: null-flow
}
