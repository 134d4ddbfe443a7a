import { useContext, useState } from 'react';
import { useNavigate } from 'react-router-dom';

export function Menu({ entries }) {
  const [open, setOpen] = useState(false);
  const handleClose = () => {
    const { log } = useContext(Logging); // expect: conditional-hook
    log('closed');
    setOpen(false);
  };
  return (
    <nav>
      <button onClick={() => useNavigate()('/home')}>Home</button> {/* expect: conditional-hook */}
      <Entries open={open} entries={entries} onClose={handleClose} />
    </nav>
  );
}
