class Connection {
  login() {
    this.send('USER ' + this.auth.user);
    this.send('PASS ' + this.auth.pass);
    this.quiet('PASS ' + this.auth.pass);
    this.tell('PASS ' + this.auth.pass, 'PASS …');
  }

  send(line) {
    this.logger.debug(line.startsWith('PASS') ? 'PASS …' : line);
    this.socket.write(line + '\r\n');
  }

  quiet(line) {
    this.logger.debug('%d characters', line.length);
    this.socket.write(line + '\r\n');
  }

  tell(line, shown) {
    this.logger.debug(shown);
    this.socket.write(line + '\r\n');
  }
}

function post(address, body) {
  console.log('POST', address);
  return fetch(address, { method: 'POST', body });
}

function signIn(user, password) {
  return post('/sign-in', JSON.stringify({ user, password }));
}

module.exports = { Connection, signIn };
