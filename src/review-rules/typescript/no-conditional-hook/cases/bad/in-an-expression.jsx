import { memo } from 'react';
import { useColorScheme } from 'react-native';

export const Row = memo(({ theme, label }) => {
  const name = theme ?? useColorScheme(); // expect: conditional-hook
  return <Text style={styles[name]}>{label}</Text>;
});

export function Cell({ compact, value }) {
  const size = compact ? 1 : useColorScheme(); // expect: conditional-hook
  return <Text size={size}>{value}</Text>;
}
