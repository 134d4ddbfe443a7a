import React, { useState } from 'react';
import { client, saveAddress, uploadPhoto, type Address } from './api';

export function AddressForm({ initial, onSaved }: { initial: Address; onSaved: (a: Address) => void }) {
  const [busy, setBusy] = useState(false);
  const [uploading, setUploading] = useState(false);
  const [loading, setLoading] = useState(false);
  const [open, setOpen] = useState(false);
  const [sending, setSending] = useState(false);
  const [saving, setSaving] = useState(false);

  const submit = async () => {
    setBusy(true);
    try {
      onSaved(await saveAddress(initial));
    } finally {
      setBusy(false);
    }
  };

  const upload = async (photo: File) => {
    try {
      setUploading(true);
      await uploadPhoto(photo);
      setUploading(false);
    } catch {
      setUploading(false);
    }
  };

  const load = async () => {
    setLoading(true);
    const { data, error } = await client.from('addresses').select();
    if (error === null) onSaved(data);
    setLoading(false);
  };

  const show = async () => {
    setOpen(true);
    await uploadPhoto(initial.photo);
    setOpen(false);
  };

  const send = async () => {
    setSending(true);
    await saveAddress(initial).catch(console.error);
    setSending(false);
  };

  const save = async () => {
    setSaving(true);
    await saveAddress(initial);
    setSaving(false);
  };
  const failed = () => setSaving(false);

  return (
    <form onSubmit={() => void submit()} onError={failed}>
      <button disabled={busy || uploading || loading || sending || saving} onClick={() => void [upload, load, show, send, save]}>
        {open ? 'Open' : 'Save'}
      </button>
    </form>
  );
}
