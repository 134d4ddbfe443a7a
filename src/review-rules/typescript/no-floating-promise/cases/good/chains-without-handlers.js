export class Peer {
  offer() {
    this.connection
      .createOffer()
      .then((offer) => this.send(offer))
      .catch((error) => this.destroy(error));
  }

  answer() {
    this.connection.createAnswer().then((answer) => this.send(answer));
  }

  restart() {
    this.connection
      .restart()
      .then(() => this.offer())
      .catch((error) => this.destroy(error));
  }

  close() {
    this.connection.close().then(() => this.emit('closed'), (error) => this.destroy(error));
  }

  stop() {
    this.connection.stop().then(() => this.emit('stopped'));
  }
}
