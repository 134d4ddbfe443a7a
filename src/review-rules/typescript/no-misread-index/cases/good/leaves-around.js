export function removeOne(groups, wires) {
  for (let i = 0; i < groups.length; i++) {
    if (wires.has(groups[i])) {
      if (groups[i].isEmpty()) {
        groups.splice(i, 1);
      }
      return true;
    }
  }
  return false;
}
