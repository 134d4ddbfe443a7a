export class Server {
  constructor(connection) {
    this.id = 1;
    this.socket = connection;
    connection.on('data', function (chunk) {
      if (chunk.length === 0) this.destroy();
      this.id = chunk.length;
      this.write(chunk);
    });
  }

  destroy() {
    this.socket = undefined;
  }

  write() {}
}
