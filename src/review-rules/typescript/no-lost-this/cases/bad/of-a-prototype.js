const { EventEmitter } = require('node:events');
const util = require('node:util');

function Server(router, socket) {
  EventEmitter.call(this);
  this.router = router;
  socket.on('request', this._onRequest); // expect: lost-this
  socket.on('upgrade', this._onUpgrade.bind(this));
  router.on('mount', this.emit); // expect: lost-this
}
util.inherits(Server, EventEmitter);

Server.prototype.poll = function poll() {
  setTimeout(this.poll, 100); // expect: lost-this
  this.answer();
};

Server.prototype._onRequest = function (request) {
  this.answer(request);
};

Server.prototype._onUpgrade = function (request) {
  this.answer(request);
};

Server.prototype.answer = function (request) {
  this.router.find(request);
};

exports.controls = {
  bindMethods: function () {
    this.onDown = this.onDown.bind(this);
    this.onMove = this.onMove; // expect: lost-this
    this.onUp = this.onUp.bind(this);
  },
  onDown() {
    this.isDown = true;
  },
  onMove() {
    this.x += 1;
  },
  onUp() {
    this.isDown = false;
  },
};
