export function merge(destination, source) {
  for (const key in source) {
    let given = source[key];
    if (destination.hasOwnProperty(key)) {
      const before = destination[key];
      if (typeof given === 'object' && typeof before === 'object') given = merge(before, given);
    }
    destination[key] = given;
  }
  return destination;
}
