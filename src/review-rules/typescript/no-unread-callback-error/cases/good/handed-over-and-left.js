export class Client {
  seed(torrent, sources, options) {
    parse(sources, options, (err, files) => {
      if (this.isDestroyed) return;
      if (err) torrent.fail(err);
      this.streams = files.map((file) => file.open());
    });
  }

  close() {
    return new Promise((resolve, reject) => {
      this.socket.once('lost', reject);
      this.socket.close((error) => {
        resolve();
      });
    });
  }

  send(letter) {
    return new Promise((resolve) => {
      this.socket.write(letter.text, (error) => {
        resolve();
      });
    });
  }

  ask(question) {
    return new Promise((resolve, reject) => {
      this.put(question, (error) => {
        resolve(question);
      });
      this.once('lost', reject);
    });
  }

  put(question, done) {
    this.list.push(question);
    done(null);
  }
}
