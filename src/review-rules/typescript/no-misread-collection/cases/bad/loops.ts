export function send(topics: string[], publish: (topic: string) => void): void {
  for (const topic in topics) { // expect: misread-collection
    publish(topic);
  }
}

export function closeAll(sockets: Set<{ close(): void }>): void {
  for (const socket in sockets) { // expect: misread-collection
    console.log(`closing ${socket}`);
  }
}

export function show(prices: Map<string, number>): string[] {
  const lines: string[] = [];
  for (const [id] of prices) lines.push(id);
  for (const price in prices) { // expect: misread-collection
    lines.push(price);
  }
  return lines;
}
