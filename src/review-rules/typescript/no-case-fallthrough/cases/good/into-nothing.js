export function log(level, text) {
  switch (level) {
    case 'error':
      console.error(text);
      break;
    case 'info':
      console.log(text);
    case 'silent':
    default:
      break;
  }
}
