const name = 'world';

export const letter = 'Dear ${name}, thank you';
export const step = { run: 'deploy ${name}', env: { name } };

export function ask(client: { query(text: string): void }): void {
  const query = 'query { user(name: "${name}") { id } }';
  client.query(query);
  client.query('query { user(name: "${name}") { id } }');
}

export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\$\{(\w+)\}/g, (_whole, key: string) => values[key] ?? name);
}

export const labels = (count: number) => ({ few: 'only ${count} left', count });
