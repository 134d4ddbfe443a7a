import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { atom, useAtom } from 'jotai';
import debounce from 'lodash/debounce';
import { use, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { promiseOf, rooms } from './rooms';

const openAtom = atom(false);
const outer = new QueryClient();

export function Finder({ onFind }: { onFind(name: string): void }) {
  const [name, setName] = useState('');
  const [client] = useState(() => new QueryClient());
  const find = useMemo(() => debounce(onFind, 200), [onFind]);
  const later = useCallback(
    debounce((text: string) => setName(text), 100),
    [],
  );
  const kept = useRef(debounce(() => setName(''), 500));
  const [open, setOpen] = useAtom(openAtom);
  const ownAtom = useMemo(() => atom(name), [name]);
  useAtom(ownAtom);

  useEffect(() => () => find.cancel(), [find]);

  return (
    <QueryClientProvider client={open ? client : outer}>
      <input
        value={name}
        onBlur={() => kept.current()}
        onChange={(event) => {
          setOpen(true);
          later(event.target.value);
          find(event.target.value);
        }}
      />
    </QueryClientProvider>
  );
}

export function Watcher() {
  const [width, setWidth] = useState(0);
  const measure = debounce(() => setWidth(window.innerWidth), 100);
  useEffect(() => {
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return <b>{width}</b>;
}

export function Title({ title }: { title: Promise<string> }) {
  return (
    <h1>
      {use(title)} {use(promiseOf('x'))}
    </h1>
  );
}

export function useRooms() {
  return useSyncExternalStore(
    rooms.subscribe,
    () => rooms.names,
    () => [],
  );
}

export function makeFinder(onFind: (name: string) => void) {
  const find = debounce(onFind, 200);
  return { find, client: new QueryClient() };
}
