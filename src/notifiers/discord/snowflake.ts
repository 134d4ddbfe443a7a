/** Milliseconds since 1970 at which Discord's count begins. https://discord.com/developers/docs/reference#snowflakes */
const epoch = 1_420_070_400_000n;
/** Bits that come after the milliseconds. */
const shift = 22n;

/** The smallest id that something of that time can have. */
export function firstIdAt(date: Date): string {
  const since = BigInt(date.getTime()) - epoch;
  return String((since > 0n ? since : 0n) << shift);
}
