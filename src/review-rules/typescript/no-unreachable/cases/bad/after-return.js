function close(socket) {
  return socket.end();
  socket.unref(); // expect: unreachable-code
}

const sum = (values) => {
  return values.reduce((a, b) => a + b, 0);
  console.log('summed', values.length); // expect: unreachable-code
};

class Cache {
  get size() {
    return this.entries.size;
    this.touch(); // expect: unreachable-code
  }

  static {
    while (true) {
      if (Cache.ready) throw new Error('ready twice');
    }
    Cache.ready = true; // expect: unreachable-code
  }
}
