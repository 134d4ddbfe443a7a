import React, { useCallback, useRef } from 'react';
import { useSharedValue } from 'react-native-reanimated';
import { ref } from 'vue';

export function Chat({ onShow }: { readonly onShow: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const wasFocused = useRef(false);
  const isMoving = useSharedValue(false);
  const timer = React.useRef<number>();
  const show = useCallback(() => {
    if (input.current && wasFocused && document.activeElement !== input.current) input.current.focus(); // expect: constant-condition
    if (!isMoving) onShow(); // expect: constant-condition
    return timer ? 'soon' : 'now'; // expect: constant-condition
  }, [onShow]);
  return <input ref={input} onBlur={show} />;
}

export function useMenu() {
  const isOpen = ref(false);
  const toggle = () => {
    if (isOpen) console.log('open'); // expect: constant-condition
  };
  return { isOpen, toggle };
}
