const { EventEmitter } = require('events');

class Clock extends EventEmitter {
  start(every) {
    this.timer = setInterval(() => this.tick(), every);
    setTimeout(this.tick.bind(this), 0);
    setImmediate(this.note);
  }

  tick() {
    this.emit('tick', Date.now());
  }

  note() {
    console.log('started');
  }
}

module.exports = { Clock };
