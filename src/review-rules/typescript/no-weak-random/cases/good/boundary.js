// Of requests that the program fills itself.
export function batch(parts) {
  const boundary = `batch_${Math.random().toString(16).slice(2)}`;
  return parts.map((part) => `--${boundary}\r\n\r\n${part}`).join('\r\n');
}

// path: src/replication/documents.js
