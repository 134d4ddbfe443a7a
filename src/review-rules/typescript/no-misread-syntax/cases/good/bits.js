export function flags(mode, mask, isOn) {
  if (mode & mask) return mode | mask;
  const both = (mode > 1) & (mask > 1);
  if ((mode & 4) !== 0 && isOn) return both;
  return isOn | 0;
}
