export function ranked(wires) {
  const peers = wires.map((wire) => ({ wire, speed: wire.speed(), salt: Math.random() }));
  return peers.sort((a, b) => b.speed - a.speed || a.salt - b.salt);
}
