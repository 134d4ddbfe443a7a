export class Clock {
  constructor(socket) {
    this.count = 0;
    this.tick = this.tick.bind(this);
    setInterval(this.tick, 1000);
    setInterval(this.tock.bind(this), 1000);
    socket.on(
      'data',
      function () {
        this.count += 1;
      }.bind(this),
    );
  }

  tick() {
    this.count += 1;
  }

  tock() {
    this.count -= 1;
  }
}
