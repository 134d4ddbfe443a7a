function firstFree(slots) {
  let found = -1;
  for (let i = 0; i < slots.length; i++) {
    if (slots[i].taken) {
      continue;
      slots[i].visits++; // expect: unreachable-code
    }
    found = i;
    break;
    console.log('found', i); // expect: unreachable-code
  }
  return found;
}
