import type { Row } from './rows.ts';

export async function names(url: string): Promise<string[]> {
  const response = await fetch(url);
  const data = await response.json();
  return data.items.map((item: { name: string }) => item.name);
}

export async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  return response.text();
}

export async function own(row: Row): Promise<number> {
  const found = await row.load();
  const text = found.text();
  return text.length;
}

export const later = async (url: string) => {
  const response = await fetch(url);
  const [head, body] = [response.headers, response.text()];
  return { head, body: await body };
};
