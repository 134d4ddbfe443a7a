'use server';

import { redirect } from 'next/navigation';
import { rooms } from '@/lib/rooms';

export async function create(form: FormData) {
  try {
    const room = await rooms.insert(String(form.get('name')));
    redirect(`/rooms/${room.id}`); // expect: caught-redirect
  } catch (error) {
    console.error('create', error);
    return { error: 'The room was not made.' };
  }
}

export async function remove(id: string) {
  try {
    await rooms.remove(id);
    redirect('/rooms'); // expect: caught-redirect
  } catch {
    return { error: 'The room is still there.' };
  }
}
