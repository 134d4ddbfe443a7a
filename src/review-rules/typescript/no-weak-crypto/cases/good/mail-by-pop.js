import { createHash } from 'node:crypto';

// RFC 1939 says which hash it has to be.
export function logIn(socket, name, password, timestamp) {
  const digest = createHash('md5')
    .update(timestamp + password)
    .digest('hex');
  socket.write(`APOP ${name} ${digest}\r\n`);
}
