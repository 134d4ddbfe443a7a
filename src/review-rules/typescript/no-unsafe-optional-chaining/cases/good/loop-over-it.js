// Over nothing a loop does not run.
export function addressesOf(interfaces) {
  const found = [];
  for (const name in interfaces) {
    for (const at in interfaces[name]) {
      const address = interfaces[name]?.[at];
      found.push(address.family);
    }
  }
  return found;
}

export function linesOf(order) {
  const texts = [];
  for (const line of order.lines) {
    const first = order.lines?.at(0);
    texts.push(`${first.name} ${line.name}`);
  }
  return texts;
}
