const _ = require('lodash');
function Clock(element) {
  _.bindAll(this, 'tick', 'draw');
  this.element = element;
}
Clock.prototype.start = function () {
  setInterval(this.tick, 1000);
};
Clock.prototype.tick = function () {
  this.draw();
};
Clock.prototype.draw = function () {
  this.element.textContent = String(Date.now());
};
function Wheel() {
  ['turn', 'stop'].forEach((name) => {
    this[name] = this[name].bind(this);
  });
}
Wheel.prototype.start = function () {
  setInterval(this.turn, 1000);
};
Wheel.prototype.turn = function () {
  this.stop();
};
Wheel.prototype.stop = function () {};
module.exports = { Clock, Wheel };
