export function skip(text, position) {
  switch (text.charCodeAt(position)) {
    case 13:
      position += 1;
    case 10:
      return position + 1;
    case 9:
    case 32:
      return position + 1;
    default:
      return position;
  }
}

export function escape(letter) {
  switch (letter) {
    case 'x':
      read();
    case 'u':
      read();
      break;
    case 'n':
      return '\\n';
    default:
      return letter;
  }
}
