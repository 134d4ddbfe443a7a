const { EventEmitter } = require('node:events');
const util = require('node:util');

function Server(router, socket) {
  EventEmitter.call(this);
  const self = this;
  this.router = router;
  socket.on('request', this._onRequest.bind(this));
  socket.on('drain', this.plain);
  router.on('mount', (name) => this.emit('mount', name));
  router.on('end', function () {
    self.emit('end');
  });
  socket.on('tick', function () {
    this.emit('tock');
  });
}
util.inherits(Server, EventEmitter);

Server.prototype._onRequest = function (request) {
  this.answer(request);
};

/** Called on the socket. */
Server.prototype.plain = function () {
  this.pause();
};

Server.prototype.answer = function (request) {
  this.router.find(request);
};

exports.settings = {
  read(given) {
    this.name = given.name;
    this.level = this.level;
  },
};

function Queue(source) {
  this.jobs = [];
  this.take = this.take.bind(this);
  source.on('job', this.take);
}

Queue.prototype.take = function (job) {
  this.put(job);
};

Queue.prototype.put = function (job) {
  this.jobs.push(job);
};
