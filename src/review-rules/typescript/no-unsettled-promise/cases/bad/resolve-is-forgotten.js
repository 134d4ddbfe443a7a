import Bluebird from 'bluebird';

export class Server {
  close() {
    return new Promise((resolve) => { // expect: unsettled-promise
      this.server.close((err) => {
        if (err) this.log.error(err, 'cannot close');
        this.log.info('closed');
      });
    });
  }

  listen(port) {
    return new Promise((resolve, reject) => { // expect: unsettled-promise
      const onError = (err) => {
        this.isOpen = false;
        reject(err);
      };
      this.server.once('error', onError);
      this.server.listen(port, () => {
        this.isOpen = true;
      });
    });
  }
}

export function textOf(stream) {
  let text = '';
  return new Bluebird(function (resolve, reject) { // expect: unsettled-promise
    stream.on('error', reject);
    stream.on('data', function (piece) {
      text += piece;
    });
    stream.on('end', function () {
      stream.destroy();
    });
  });
}

export function answers(port, sent) {
  return new Promise((resolve) => { // expect: unsettled-promise
    port.onmessage = ({ data }) => {
      sent.push(data);
    };
    port.postMessage('ready');
  });
}

export const ask = (channel, queue) =>
  new Promise(async (resolve) => { // expect: unsettled-promise
    await channel.consume(queue, (message) => {
      if (message === null) console.warn('cancelled');
      else channel.ack(message);
    });
  });

export function release(shared, connection) {
  return new shared.Promise((resolve, reject) => {
    if (!connection) {
      return; // expect: unsettled-promise
    }
    connection.close((err) => (err ? reject(err) : resolve()));
  });
}

export function query(pool, command) {
  return new Promise((resolve, reject) => {
    pool.get((err, connection) => {
      if (err) return reject(err);
      connection.query(
        command,
        (rows) => {
          pool.release(connection);
          resolve(rows);
        },
        (error) => { // expect: unsettled-promise
          pool.release(connection);
        },
      );
    });
  });
}
