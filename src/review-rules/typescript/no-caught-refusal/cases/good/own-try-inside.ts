import { redirect } from 'next/navigation';
import { rooms } from '@/lib/rooms';

export async function create(name: string) {
  try {
    try {
      const room = await rooms.insert(name);
      redirect(`/rooms/${room.id}`);
    } catch (error) {
      if (rooms.isTaken(error)) return { error: 'taken' };
      throw error;
    }
  } catch (error) {
    throw error;
  }
}
