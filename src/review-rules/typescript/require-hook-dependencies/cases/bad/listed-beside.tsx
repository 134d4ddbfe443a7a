import { useCallback, useMemo } from 'react';
import { useRegistry } from './registry';

interface Props {
  readonly accept: string[];
  readonly id: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
  readonly choices: { value: string; help: string }[];
}

export function Field({ accept, id, disabled, onChange, choices }: Props) {
  const { decode } = useRegistry();
  const types = useMemo(() => accept.map((one) => one.trim()), [accept]);
  const names = useMemo(() => accept.join(', '), []); // expect: missing-dependency
  const blur = useCallback((text: string) => onChange(decode(id, text)), [onChange, id, decode]);
  const focus = useCallback((text: string) => onChange(decode(id, text)), [onChange, id]); // expect: missing-dependency
  const help = useMemo(() => Object.fromEntries(choices.map((one) => [one.value, one.help])), [choices]);
  const shared = useMemo(() => ({ id, disabled }), [id]); // expect: missing-dependency
  return <input title={names + help[id] + types.length + String(shared.disabled)} onBlur={(event) => blur(event.target.value)} onFocus={(event) => focus(event.target.value)} />;
}
