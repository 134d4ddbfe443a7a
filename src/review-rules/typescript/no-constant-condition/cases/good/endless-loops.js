async function listen(socket) {
  while (true) {
    const message = await socket.next();
    if (message === null) break;
    socket.handle(message);
  }
  while (1) {
    if (socket.close()) return;
  }
}

function* ids() {
  for (;;) yield Math.random();
  }

function tries(work) {
  for (let i = 0; true; i++) {
    if (work(i)) return i;
  }
}

function parse(text) {
  do {
    if (text.length === 0) break;
    if (text[0] !== '<') break;
    return text.slice(1);
  } while (false);
  do {
    text = text.trim();
  } while (0);
  while ('there is input') {
    if (!text.read()) return '';
  }
}
