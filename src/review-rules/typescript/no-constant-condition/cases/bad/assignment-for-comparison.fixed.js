let attempts = 0;

function login(user, status, expected) {
  if (user.locked === true) return 'locked';
  if (status === expected) return 'unchanged';
  if (user.name === expected.name) return 'same';
  while (attempts === 3) user.wait();
  return attempts = 0 ? 'first' : 'again';
}

function settle(order, done) {
  if (order.state === 'paid') order.ship();
  do {
    order.poll();
  } while (done === false);
  for (let i = 0; i = order.count; i++) order.pick(i);
}
