export async function profile(id: string) {
  let user: User | undefined;
  try {
    user = await users.get(id);
  } catch {}
  if (!user) return 'nobody';

  let quota = 100;
  try {
    quota = await limits.of(user);
  } catch {}

  let isSent = false;
  try {
    await mails.push(user, quota);
    isSent = true;
  } catch {}

  let picture = null;
  try {
    picture = await pictures.of(user);
  } catch {}
  return { user, isSent, picture };
}

export async function text(response: Response) {
  let answer: string | undefined;
  try {
    answer = await response.body();
  } catch {}
  return answer ?? 'no answer';
}

export async function enrich(films: readonly Film[]) {
  let done = 0;
  for (const film of films) {
    try {
      film.trailer = await trailers.of(film);
      done++;
    } catch {}
  }
  return `${done} of ${films.length}`;
}
