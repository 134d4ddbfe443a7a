export async function sizeOf(url) {
  const answer = await fetch(url);
  return answer.headers.get('content-length').trim();
}

export const kindOf = (response) => response.headers['content-type'].split(';')[0];
