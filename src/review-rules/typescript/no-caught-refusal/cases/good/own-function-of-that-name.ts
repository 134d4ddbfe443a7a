import { redirect } from './router';

export async function create(router: { go(path: string): void }) {
  try {
    redirect('/rooms');
    router.go('/rooms');
  } catch (error) {
    console.error(error);
  }
}
