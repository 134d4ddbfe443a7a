export function remove(packets, id) {
  for (let i = 0; i < packets.length; i++) {
    if (packets[i].id === id) packets.splice(i, 1);
  }
}
