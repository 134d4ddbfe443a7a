export async function fetchAgain(url: string, most: number): Promise<Response> {
  let tries = 0;
  for (;;) {
    const answer = await fetch(url);
    if (answer.ok || tries >= most) return answer;
    tries = (tries++); // expect: lost-increment
  }
}

let id = 0;
export const nextId = () => (id = id > 99 ? 0 : id++); // expect: lost-increment
