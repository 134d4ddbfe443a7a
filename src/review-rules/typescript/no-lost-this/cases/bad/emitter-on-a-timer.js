const { EventEmitter } = require('events');

class Clock extends EventEmitter {
  start(every) {
    this.timer = setInterval(this.tick, every); // expect: lost-this
  }

  later() {
    return Promise.resolve().then(this.tick); // expect: lost-this
  }

  tick() {
    this.emit('tick', Date.now());
  }

  stop() {
    clearInterval(this.timer);
  }
}

module.exports = { Clock };
