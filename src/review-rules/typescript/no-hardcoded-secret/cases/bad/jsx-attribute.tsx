import { Chat } from './chat.tsx';

export const Help = () => (
  <Chat
    room="help"
    apiKey="9f86d081884c7d659a2feaa0c55ad015" // expect: hardcoded-secret
    authToken={'kJ8vT2qLwZ5xN1bR7mYc'} // expect: hardcoded-secret
  />
);
