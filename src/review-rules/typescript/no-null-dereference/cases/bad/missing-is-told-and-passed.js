import createDebug from 'debug';

const debug = createDebug('shop:carriers');

export function applyRates(report, rates, orders) {
  orders.forEach((order) => {
    const rate = rates.of(order.zone);
    if (!rate) {
      report.addIssue({ order: order.id, zone: order.zone });
    }
    order.setPrice(rate.price * order.weight); // expect: null-flow
  });
}

export class Player {
  attach(scene) {
    const canvas = scene.canvas;
    if (!canvas) {
      scene.addEventListener('loaded', this.attach.bind(this));
    }
    canvas.addEventListener('mousedown', this.onMouseDown); // expect: null-flow
  }

  close(socket) {
    return new Promise((resolve) => {
      if (!socket) {
        resolve();
      }
      debug('closing %d', this.ids.of(socket));
      socket.end(resolve); // expect: null-flow
    });
  }

  next() {
    let job;
    do {
      job = this.waiting.take();
    } while (job === this.marker);
    if (!job) {
      this.isRunning = false;
      if (this.options.done) {
        this.options.done();
      }
    }
    this.waiting.unshift(this.marker);
    this.run({ name: job.name }); // expect: null-flow
  }
}

export function sendBody(request, reply, body, done) {
  if (body === undefined) {
    reply.header('content-length', '0');
    done(null, null);
  }
  if (typeof body.pipe === 'function') { // expect: null-flow
    body.pipe(reply.raw);
  }
}

export function shown(session, view) {
  const { user } = session;
  if (user == null || user.isGone) {
    view.setState('signed-out');
  }
  return user.name; // expect: null-flow
}

export function listed(index, key, counts) {
  const entry = index.lookUp(key);
  if (!entry) counts.missing += 1;
  return entry.pages.length; // expect: null-flow
}
