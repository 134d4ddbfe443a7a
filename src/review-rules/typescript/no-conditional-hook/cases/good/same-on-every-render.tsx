import * as React from 'react';
import { useEffect, useId, useLayoutEffect, useState } from 'react';
import { Platform } from 'react-native';
import { isServer } from './environment';

const isTouch = 'ontouchstart' in globalThis;

export function Field({ label }: { label: string }) {
  if (process.env.NODE_ENV !== 'production') {
    useEffect(() => {
      warnAbout(label);
    }, [label]);
  }
  if (typeof window === 'undefined' || isServer) return null;
  const id = React.useId ? useId() : undefined;
  const [isPressed] = isTouch ? useState(false) : [false];
  if (Platform.OS === 'web') {
    useLayoutEffect(() => {
      measure(id);
    });
  }
  return <label htmlFor={id}>{isPressed ? label : label.toUpperCase()}</label>;
}
