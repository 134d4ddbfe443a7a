exports.close = function (socket, pool) {
  socket.end();
  if (socket) socket.destroy();
  socket.removeAllListeners();
  this.timer.stop();
  pool.drain();
  if (this.timer && this.timer.isDone) note('done');
  this.timer.unref();
};

exports.copy = function (color) {
  const copied = color.clone();
  if (copied && copied.alpha) copied.alpha /= 100;
  return copied.alpha;
};

const state = { io: 0 };

exports.read = function () {
  if ((state && !state.ms) || (state && Date.now() - state.ms > 500)) refresh(state);
  else return state.io;
  return 0;
};
