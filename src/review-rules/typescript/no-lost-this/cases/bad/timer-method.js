export class Clock {
  start() {
    this.count = 0;
    this.timer = setInterval(this.tick, 1000); // expect: lost-this
    process.nextTick(this.tick); // expect: lost-this
  }

  tick() {
    this.count += 1;
  }
}
