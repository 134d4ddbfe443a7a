function Client(socket) {
  var self = this;
  socket.on('error', function () {});
  socket.on('data', function (chunk) {
    self.read(chunk);
  });
}

Client.prototype.read = function (chunk) {
  try {
    this.take(JSON.parse(chunk.toString('utf8')));
  } catch (error) {
    this.socket.destroy(error);
  }
};

Client.prototype.take = function (message) {
  this.last = message;
};

class Settings {
  constructor(socket, text) {
    this.text = text;
    socket.on('error', () => {});
    socket.on('data', () => this.load());
  }

  load() {
    return JSON.parse(this.text);
  }
}

module.exports = { Client, Settings };
