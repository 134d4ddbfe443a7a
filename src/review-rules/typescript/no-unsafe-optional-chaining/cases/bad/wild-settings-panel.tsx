import { useEffect, useState } from 'react';
import { readSettings, writeSettings } from './settings-store';

interface Theme {
  readonly name: string;
  readonly colors: readonly string[];
}

interface Settings {
  readonly theme?: Theme;
  readonly shortcuts?: Record<string, string>;
}

interface Props {
  readonly account?: { readonly id: string; readonly settings?: Settings };
  readonly onSaved?: (settings: Settings) => void;
}

export function SettingsPanel({ account, onSaved }: Props) {
  const [settings, setSettings] = useState<Settings | undefined>(account?.settings);
  const [error, setError] = useState<string>();

  useEffect(() => {
    if (!account?.id) return;
    readSettings(account.id).then(setSettings, (reason) => setError(String(reason)));
  }, [account?.id]);

  const save = async () => {
    const { theme, shortcuts } = settings?.theme ? settings : {};
    try {
      await writeSettings(account?.id ?? 'guest', { theme, shortcuts });
      onSaved?.({ theme, shortcuts });
    } catch (reason) {
      setError((reason as Error)?.message);
    }
  };

  const rows = Object.entries(settings?.shortcuts).map(([key, action]) => ( // expect: unsafe-optional-chain
    <tr key={key}>
      <td>{key}</td>
      <td>{action}</td>
    </tr>
  ));

  return (
    <section>
      <h2>{settings?.theme?.name ?? 'Default theme'}</h2>
      {settings?.theme && settings?.theme.colors.map((color) => <i key={color} style={{ color }} />)}
      <table>
        <tbody>{rows}</tbody>
      </table>
      {error && <p role="alert">{error}</p>}
      <button onClick={() => void save()}>Save</button>
    </section>
  );
}
