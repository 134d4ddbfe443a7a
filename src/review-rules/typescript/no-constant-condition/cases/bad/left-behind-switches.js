function sync(queue, options) {
  if (false) { // expect: constant-condition
    queue.dump();
  }
  if (true || queue.idle()) { // expect: constant-expression
    queue.start();
  }
  if (queue.ready && false) { // expect: constant-condition
    queue.flush();
  }
  const limit = 1 ? options.limit : 100; // expect: constant-condition
  while (false) queue.next(); // expect: constant-condition
  return queue.size > limit || true; // expect: constant-expression
}
