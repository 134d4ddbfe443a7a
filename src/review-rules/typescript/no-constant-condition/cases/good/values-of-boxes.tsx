import { useRef } from 'react';
import { computed, ref } from 'vue';
import { own } from './own';

export function Field({ given }: { readonly given?: { current: HTMLElement | null } }) {
  const inner = useRef<HTMLInputElement>(null);
  const box = given ?? inner;
  let late = useRef(0);
  const other = own.useRef(false);
  if (inner.current) inner.current.focus();
  if (inner && inner.current) inner.current.blur();
  if (given) given.current = null;
  if (late) late = { current: 1 };
  if (box || other) return <b ref={inner} />;
  return null;
}

export function useMenu() {
  const isOpen = ref(false);
  const label = computed(() => (isOpen.value ? 'close' : 'open'));
  return isOpen.value ? label : undefined;
}
