'use strict';

class RpcClient {
  constructor(channel) {
    this.channel = channel;
    this.last = 0;
  }

  call(method, params) {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.channel.on('message', (answer) => { // expect: listener-leak
        if (answer.id !== id) return;
        if (answer.error) reject(new Error(answer.error.message));
        else resolve(answer.result);
      });
      this.channel.send({ id, method, params });
    });
  }
}

let count = 0;

function ask(worker, job) {
  const requestId = `${process.pid}-${count++}`;
  return new Promise((resolve) => {
    worker.addListener('message', function (message) { // expect: listener-leak
      const { data } = message;
      if (data.requestId === requestId) resolve(data.result);
    });
    worker.postMessage({ requestId, job });
  });
}

const query = (socket, text, queryId) =>
  new Promise((resolve, reject) => {
    socket.on('data', (bytes) => { // expect: listener-leak
      const answer = JSON.parse(bytes);
      if (answer.query && answer.query.id === queryId) resolve(answer.rows);
    });
    socket.write(JSON.stringify({ id: queryId, text }), (error) => error && reject(error));
  });

module.exports = { RpcClient, ask, query };
