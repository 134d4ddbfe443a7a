const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function uid(length) {
  let text = '';
  for (let i = 0; i < length; i++) text += letters[Math.floor(Math.random() * letters.length)];
  return text;
}

/** No cookie is sent: it tells the messages of one connection from those of another. */
exports.connect = (socket) => {
  const sid = uid(8);
  socket.write(`hello ${sid}`);
  return { sid, close: () => socket.end() };
};
