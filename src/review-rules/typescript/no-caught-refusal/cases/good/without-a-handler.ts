import { notFound } from 'next/navigation';
import { pages } from '@/lib/pages';

export async function page(slug: string) {
  const lock = await pages.lock();
  try {
    const found = await pages.find(slug);
    if (!found) notFound();
    return found;
  } finally {
    lock.release();
  }
}
