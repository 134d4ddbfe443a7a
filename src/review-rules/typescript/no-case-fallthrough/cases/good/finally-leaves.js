export function close(kind) {
  switch (kind) {
    case 'soft':
      try {
        flush();
      } finally {
        return true;
      }
    case 'hard':
      return false;
  }
}
