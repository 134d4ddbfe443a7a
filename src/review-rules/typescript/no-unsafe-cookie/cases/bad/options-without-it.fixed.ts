const cookieName = 'session_id';

export async function login(request: Request, response: Response) {
  const session = await start(request.body);
  response.cookie(cookieName, session.id, { httpOnly: true, maxAge: 86_400_000, sameSite: 'lax', secure: true });
}
