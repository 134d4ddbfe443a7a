import { createFileRoute, notFound, redirect } from '@tanstack/react-router';

export const Route = createFileRoute('/account')({
  beforeLoad: ({ context }) => {
    if (!context.guest) redirect({ to: '/login', throw: true });
    if (context.guest.isGone) notFound({ throw: true });
  },
});
