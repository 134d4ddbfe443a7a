export async function names(url: string): Promise<string[]> {
  const response = await fetch(url);
  const data = response.json(); // expect: missing-await
  return data.items.map((item: { name: string }) => item.name);
}

export async function textOr(url: string, fallback: string): Promise<string> {
  try {
    const response = await fetch(url);
    if (!response.ok) return fallback;
    return response.text(); // expect: return-in-try
  } catch {
    return fallback;
  }
}

export async function isEmpty(url: string): Promise<boolean> {
  return (await fetch(url)).text() === ''; // expect: missing-await
}
