const { connect } = require('net');

/** The connection goes with the call. */
exports.query = (port, text, queryId) =>
  new Promise((resolve, reject) => {
    const socket = connect(port);
    socket.on('error', reject);
    socket.on('data', (bytes) => {
      const answer = JSON.parse(bytes);
      if (answer.id === queryId) resolve(answer.rows);
      socket.end();
    });
    socket.write(text);
  });

/** It waits for the one thing that comes, and the stream ends then. */
exports.read = (stream) =>
  new Promise((resolve, reject) => {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', reject);
  });

exports.status = (child, wanted) =>
  new Promise((resolve) => {
    child.on('exit', (result) => resolve(result.code === wanted));
  });
