class Connection {
  constructor(socket, auth, logger) {
    this.socket = socket;
    this.auth = auth;
    this.logger = logger;
  }

  login() {
    this.send('USER ' + this.auth.user);
    this.send('PASS ' + this.auth.pass); // expect: logged-secret
    this.send(Buffer.from(`\0${this.auth.user}\0${this.auth.pass}`).toString('base64')); // expect: logged-secret
  }

  send(line) {
    this.logger.debug({ from: 'client' }, (line || '').toString().replace(/\r?\n$/, ''));
    this.socket.write(line + '\r\n');
  }
}

function post(address, body) {
  console.log('POST', address, body);
  return fetch(address, { method: 'POST', body });
}

function signIn(user, password) {
  return post('/sign-in', JSON.stringify({ user, password })); // expect: logged-secret
}

module.exports = { Connection, signIn };
