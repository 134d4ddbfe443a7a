import React, { useState } from 'react';
import { saveAddress, uploadPhoto, type Address } from './api';

export function AddressForm({ initial, onSaved }: { initial: Address; onSaved: (a: Address) => void }) {
  const [address, setAddress] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [uploading, setUploading] = useState(false);
  const [error, setError] = useState('');

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    setBusy(true); // expect: stuck-flag
    const saved = await saveAddress(address);
    onSaved(saved);
    setBusy(false);
  };

  const upload = async (photo: File) => {
    try {
      setUploading(true); // expect: stuck-flag
      await uploadPhoto(photo);
      setUploading(false);
    } catch (failure) {
      setError(String(failure));
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)}>
      <input value={address.street} onChange={(event) => setAddress({ ...address, street: event.target.value })} />
      <button disabled={busy || uploading} onClick={() => void upload(address.photo)}>
        {error || 'Save'}
      </button>
    </form>
  );
}
