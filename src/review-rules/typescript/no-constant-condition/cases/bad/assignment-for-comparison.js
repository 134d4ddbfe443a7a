let attempts = 0;

function login(user, status, expected) {
  if (user.locked = true) return 'locked'; // expect: condition-assign
  if (status = expected) return 'unchanged'; // expect: condition-assign
  if (user.name = expected.name) return 'same'; // expect: condition-assign
  while (attempts = 3) user.wait(); // expect: condition-assign
  return attempts = 0 ? 'first' : 'again'; // expect: constant-condition
}

function settle(order, done) {
  if (order.state = 'paid') order.ship(); // expect: condition-assign
  do {
    order.poll();
  } while (done = false); // expect: condition-assign
  for (let i = 0; i = order.count; i++) order.pick(i);
}
