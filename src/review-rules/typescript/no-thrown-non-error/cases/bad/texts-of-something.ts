export async function load(url: string): Promise<unknown> {
  let answer: Response;
  try {
    answer = await fetch(url);
  } catch (error) {
    throw (error as Error).message; // expect: thrown-primitive
  }
  if (answer.status === 404) throw String(answer.status); // expect: thrown-primitive
  if (answer.status > 499) throw answer.status.toString(); // expect: thrown-primitive
  if (!answer.ok) throw JSON.stringify({ status: answer.status }); // expect: thrown-primitive
  return answer.json();
}
