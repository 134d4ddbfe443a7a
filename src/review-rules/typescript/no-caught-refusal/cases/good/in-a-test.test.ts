import { redirect } from 'next/navigation';

export async function led(): Promise<string> {
  try {
    redirect('/rooms');
  } catch (error) {
    return String(error);
  }
}
