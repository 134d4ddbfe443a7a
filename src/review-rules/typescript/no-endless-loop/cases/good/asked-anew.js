exports.wait = (queue, clock) => {
  let i = 0;
  while (i < 10) {
    if (queue.shift() === undefined) continue;
    if (clock.isLate()) continue;
    i++;
  }
};
