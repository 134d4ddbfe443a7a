export function close(dialog) {
  (dialog?.onClose)?.();
}

export async function firstRow(pool) {
  return (await pool?.query('select 1'))?.rows[0];
}
