export function close(dialog) {
  (dialog?.onClose)(); // expect: unsafe-optional-chain
}

export async function firstRow(pool) {
  return (await pool?.query('select 1')).rows[0]; // expect: unsafe-optional-chain
}
