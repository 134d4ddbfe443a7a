import tls from 'node:tls';

export function connect(host, port, fingerprint, done) {
  const socket = tls.connect({ host, port, rejectUnauthorized: false }, () => {
    if (socket.getPeerCertificate().fingerprint256 !== fingerprint) {
      socket.destroy();
      done(new Error('not the device that was paired'));
      return;
    }
    done(null, socket);
  });
  socket.on('error', done);
}
