// ./badge.tsx, before: export interface Props { label: string } export function Badge({ label }: Props) { return <b>{label}</b>; } export const Card: React.FC<{ title: string }> = ({ title, children }) => <p>{title}{children}</p>;
// ./badge.tsx, now: export interface Props { label: string; tone: string } export function Badge({ label, tone }: Props) { return <b className={tone}>{label}</b>; } export const Card: React.FC<{ title: string; level: number }> = ({ title, level, children }) => <p>{title}{level}{children}</p>;
import { Badge, Card } from './badge.tsx';

export const Page = () => (
  <Card title="Orders"> {/* expect: missing-argument */}
    <Badge label="new" /> {/* expect: missing-argument */}
  </Card>
);
