async function upload(path: string): Promise<void> {
  await fetch('/files', { method: 'PUT', body: path });
}

export function uploadAll(paths: string[]): void {
  paths.forEach(upload); // expect: async-foreach
  paths.forEach((path) => upload(path)); // expect: async-foreach
  paths.slice(1).forEach((path) => fetch(path)); // expect: async-foreach
}
