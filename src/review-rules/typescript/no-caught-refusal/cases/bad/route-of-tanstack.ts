import { createFileRoute, redirect } from '@tanstack/react-router';
import { auth } from '../auth';

export const Route = createFileRoute('/_member')({
  beforeLoad: async ({ location }) => {
    try {
      const member = await auth.load();
      if (!member) throw redirect({ to: '/login', search: { from: location.href } }); // expect: caught-redirect
      return { member };
    } catch (cause) {
      throw new Error('who is it?', { cause });
    }
  },
});
