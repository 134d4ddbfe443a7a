import { redirect } from 'next/navigation';
import { rooms } from '@/lib/rooms';

export async function create(form: FormData) {
  try {
    const room = await rooms.insert(String(form.get('name')));
    redirect(`/rooms/${room.id}`);
  } catch (error) {
    if (error instanceof RangeError) return { error: 'too long' };
    throw error;
  }
}
