export function notify(listener: () => void): boolean {
  try {
    listener();
  } finally {
    // Deliberately: whatever a listener throws is its own affair.
    return true;
  }
}
