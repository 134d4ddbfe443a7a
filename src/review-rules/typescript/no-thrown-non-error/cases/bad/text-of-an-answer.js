export async function post(address, body) {
  const answer = await fetch(address, { method: 'POST', body });
  if (!answer.ok) throw answer.statusText; // expect: thrown-primitive
  return answer.json();
}
