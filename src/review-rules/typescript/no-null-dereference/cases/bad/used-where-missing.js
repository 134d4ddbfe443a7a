function describe(user, order) {
  if (!user) {
    throw new Error(`no user ${user.id}`); // expect: null-flow
  }
  if (order === null) {
    order.cancel(); // expect: null-flow
  } else if (order.customer == null) {
    return order.customer.name; // expect: null-flow
  }
  while (user) user = user.parent;
  return user.name; // expect: null-flow
}

function render(props) {
  if (typeof props.title === 'undefined') {
    const { length } = props.title; // expect: null-flow
    return length;
  }
  return props.title;
}

exports.both = [describe, render];
