function send(message, urgent, queue) {
  if (urgent) { // expect: duplicate-branch
    queue.push(message);
  } else {
    queue.push(message);
  }
  const delay = urgent ? 100 : 100; // expect: duplicate-branch
  if (message.to.length > 1) return queue.flush(delay); // expect: duplicate-branch
  else return queue.flush(delay);
}
