import { redirect, unstable_rethrow } from 'next/navigation';
import { isRedirectError } from 'next/dist/client/components/redirect-error';
import { rooms } from '@/lib/rooms';

export async function create(form: FormData) {
  try {
    redirect(`/rooms/${(await rooms.insert(String(form.get('name')))).id}`);
  } catch (error) {
    unstable_rethrow(error);
    return { error: 'failed' };
  }
}

export async function remove(id: string) {
  try {
    await rooms.remove(id);
    redirect('/rooms');
  } catch (error) {
    if (isRedirectError(error)) throw error;
    return { error: 'failed' };
  }
}
