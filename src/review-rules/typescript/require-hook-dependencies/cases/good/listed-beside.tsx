import { useCallback, useMemo, useReducer, useRef } from 'react';
import { useLatestCallback } from './latest';

interface Props {
  readonly accept: string[];
  readonly id: string;
  readonly onChange: (value: string) => void;
}

export function Field({ accept, id, onChange }: Props) {
  const inputRef = useRef<HTMLInputElement>(null);
  const [state, dispatch] = useReducer((old: number) => old + 1, 0);
  const change = useLatestCallback(onChange);
  const flat = accept.flat();
  const types = useMemo(() => flat.map((one) => one.trim()), [flat]);
  const blur = useCallback(() => dispatch(), [dispatch, inputRef]);
  const focus = useCallback(() => {
    dispatch();
    change(inputRef.current?.value ?? '');
  }, []);
  const [open, toggle] = useReducer((old: boolean) => !old, false);
  const expand = useCallback(() => toggle(), [toggle]);
  const collapse = useCallback(() => toggle(), []);
  const defaultNames = useMemo(() => accept.map((one) => one + id), []);
  const self = useMemo(() => ({ of: () => self }), [accept]);
  const named = useMemo(() => [self, defaultNames, expand, collapse, open], [self, defaultNames, expand, collapse, open]);
  const both = useCallback(() => change(id), [change, id]);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const first = useMemo(() => accept[0], []);
  const count = useMemo(() => flat.length + accept.length, [accept]);
  return <input ref={inputRef} title={first + String(named) + String(types.length + count + state)} onBlur={blur} onFocus={focus} onClick={both} />;
}
