async function errorFor(answer: Response): Promise<Error> {
  return new Error(await answer.text());
}

export async function load(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw await errorFor(answer);
  return answer.json();
}
