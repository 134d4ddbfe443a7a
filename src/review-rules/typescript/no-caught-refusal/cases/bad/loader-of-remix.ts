import { json, redirect } from '@remix-run/node';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { session } from '../session';

export const loader = async ({ request }: LoaderFunctionArgs) => {
  try {
    const user = await session.userOf(request);
    if (user === null) {
      throw redirect('/login'); // expect: caught-redirect
    }
    return json({ user });
  } catch (err) {
    return json({ error: err instanceof Error ? err.message : 'unknown' }, { status: 500 });
  }
};
