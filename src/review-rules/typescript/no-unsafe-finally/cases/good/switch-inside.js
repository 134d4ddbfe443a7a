export function end(kind, work) {
  try {
    work();
  } finally {
    switch (kind) {
      case 'file':
        closeFile();
        break;
      default:
        break;
    }
  }
}
