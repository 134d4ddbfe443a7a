export function level(code, start) {
  let level = start;
  switch (code) {
    case 3:
      level = level * 2;
    case 2:
      level = level + 1;
    case 1:
      level += 1;
  }
  switch (code) {
    case 1:
      level = 1;
      break;
    case 2:
      level = 2;
      break;
    default:
      level = 3;
  }
  switch (code) {
    case 3:
      level = 5; // falls through
    case 2:
      level = 6;
  }
  return level;
}
