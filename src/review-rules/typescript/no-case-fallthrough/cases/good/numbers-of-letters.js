export function width(code, text) {
  switch (code) {
    case 9:
      text.tabs++;
    case 32:
      text.blanks++;
      break;
    case 255:
      text.marks++;
    default:
      text.letters++;
  }
  switch (text.status) {
    case 301:
    case 302:
      return 1;
    default:
      return 0;
  }
}
