/** The function holds something whose meaning is not followed: analyses are silent on it. */
export class NotLowered extends Error {
  override readonly name = 'NotLowered';
}
