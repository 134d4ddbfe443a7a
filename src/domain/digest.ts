/**
 * SHA-256, as hexadecimal digits. Node's cryptography takes a thread longer to load than a usual file to analyse: it
 * comes with the first finding, and a change without findings goes without.
 */
export function digestOf(text: string): string {
  return process.getBuiltinModule('node:crypto').hash('sha256', text);
}
