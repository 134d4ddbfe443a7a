import { redirect } from 'next/navigation';
import { menu } from '@/lib/menu';

export function links() {
  try {
    return menu.map((item) => ({ item, open: () => redirect(item.path) }));
  } catch {
    return [];
  }
}
