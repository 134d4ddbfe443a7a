export function start(location, router, socket, hash, packets, cache, query) {
  location.replace('/login');
  router.replace('/login', 'home');
  socket.join('room');
  hash.concat(packets);
  packets.slice(1, 2);
  cache.trim();
  query.filter((one) => one.isOpen);
  query.flat();
}
