function owner(user, guest, message) {
  const active = user && user.active && user;
  const info = (message && message.text && message) || { text: message };
  return active || guest || info;
}

function both(a, b) {
  return (a && b) || (b && a) || (a === b && a !== b);
}
