// ./badge.tsx, before: export function Badge({ label }: { label: string }) { return <b>{label}</b>; } export function Box({ title }: { title: string }) { return <p>{title}</p>; }
// ./badge.tsx, now: export function Badge({ label, tone }: { label: string; tone: string }) { return <b className={tone}>{label}</b>; } export function Box({ title, children }: { title: string; children: React.ReactNode }) { return <p>{title}{children}</p>; }
import { Badge, Box } from './badge.tsx';

export const Page = (props: { label: string; tone: string }) => (
  <Box title="Orders">
    <Badge label="new" tone="calm" />
    <Badge {...props} />
  </Box>
);
