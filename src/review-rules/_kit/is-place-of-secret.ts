/** `DB_PASSWORD_FILE`, `TOKEN_URL`: does a variable say where a secret is, or how long it holds, and not what it is? */
export function isPlaceOfSecret(name: string): boolean {
  return /(?:file|path|dir|url|uri|name|id|header|length|ttl|expiry|enabled)$/i.test(name);
}
