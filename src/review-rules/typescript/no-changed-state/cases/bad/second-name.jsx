import React from 'react';

export function Settings({ initial }) {
  const [settings, setSettings] = React.useState(initial);

  const toggle = (name) => {
    const next = settings;
    next[name] = !next[name];
    setSettings(next); // expect: state-mutation
  };

  const rename = (id, title) => {
    const row = settings.rows.find((one) => one.id === id);
    row.title = title;
    setSettings(settings); // expect: state-mutation
  };

  return <Form value={settings} onToggle={toggle} onRename={rename} />;
}
