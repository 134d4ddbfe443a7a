function color(level) {
  switch (level) {
    case 'error':
      return 'red';
      break;
    case 'warn': {
      return 'yellow';
      break;
    }
    case 'info':
      throw new Error('info has no color');
      break;
    case 'debug':
      if (process.stdout.isTTY) {
        return 'gray';
      } else {
        return 'none';
      }
      break;
    default:
      return 'none';
  }
}
