class Connection {
  constructor(socket) {
    this.socket = socket;
    this.backlog = [];
    socket.on('data', function (chunk) {
      this.backlog.push(chunk); // expect: lost-this
    });
    window.addEventListener('online', function () {
      this.reconnect(); // expect: lost-this
    });
  }

  reconnect() {
    this.backlog = [];
  }
}
module.exports = Connection;
