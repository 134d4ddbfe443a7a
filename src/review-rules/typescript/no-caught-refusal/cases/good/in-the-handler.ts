import { redirect } from 'next/navigation';
import { session } from '@/lib/session';

export async function enter() {
  try {
    await session.open();
  } catch (error) {
    console.error(error);
    redirect('/login');
  } finally {
    session.tidy();
  }
}
