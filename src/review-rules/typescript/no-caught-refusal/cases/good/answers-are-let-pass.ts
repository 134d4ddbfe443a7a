import { json, redirect } from '@remix-run/node';
import { session } from '../session';

export async function loader({ request }: { request: Request }) {
  try {
    const user = await session.userOf(request);
    if (!user) throw redirect('/login');
    return json({ user });
  } catch (error) {
    if (error instanceof Response) return error;
    return json({ error: String(error) }, { status: 500 });
  }
}
