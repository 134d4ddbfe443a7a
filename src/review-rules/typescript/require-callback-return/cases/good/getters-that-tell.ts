const support = { passive: false, once: false };
let asked = 0;

window.addEventListener('probe', null, {
  get passive() {
    support.passive = true;
  },
  get once() {
    asked++;
  },
});

export class Client {
  get token() {
    console.warn('`token` is gone: use `session`');
  }

  get socket() {
    this.notImplemented('socket');
  }

  get closed(): void {
    this.close();
  }

  get legacy(): undefined {
    this.report('legacy');
  }
}
