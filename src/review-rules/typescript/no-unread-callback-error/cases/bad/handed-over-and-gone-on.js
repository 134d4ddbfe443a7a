export class Client {
  seed(torrent, sources, options) {
    parse(sources, options, (err, files) => {
      if (this.isDestroyed) return;
      if (err) torrent.destroy(err);
      this.streams = files.map((file) => file.open()); // expect: unchecked-error
    });
  }

  send(letter) {
    return new Promise((resolve, reject) => {
      if (!this.socket.isOpen) return reject(new Error('closed'));
      this.outbox.put(letter.text, 'utf8', (error) => { // expect: unchecked-error
        resolve();
      });
    });
  }

  commit(connection) {
    return new Promise((commitResolve, commitReject) => {
      connection.commit((err) => { // expect: unchecked-error
        commitResolve(connection.id);
      });
      connection.once('lost', commitReject);
    });
  }
}
