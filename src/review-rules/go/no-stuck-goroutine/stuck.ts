import type { GoNode } from '../../../languages/go/node.ts';

/** A goroutine that waits on a channel for ever. */
export interface Stuck {
  /**
   * - `no-receiver`: the function ends on some way without receiving. `left-early`: it stops to receive in the middle.
   * - `only-first`: of many it takes one.
   * - `never-sent`: nobody sends or closes. `never-closed`: a `range` comes to no end.
   * - `waits-first`: the function waits for the goroutines before it receives what they send.
   * - `never-received`: nobody receives at all. `alone`: the function sends to what only it receives from.
   * - `dropped`: a caller throws the channel away.
   */
  readonly how:
    | 'no-receiver'
    | 'left-early'
    | 'only-first'
    | 'dropped'
    | 'never-sent'
    | 'never-closed'
    | 'waits-first'
    | 'never-received'
    | 'alone';
  readonly name: string;
  /** The send or receive that waits. */
  readonly at: GoNode;
  /** Line where the function ends, where it takes the only one, or where it is called and not received from. */
  readonly line?: number;
  /** The `make` of a channel that one value goes through: a buffer of one sets the goroutine free. */
  readonly make?: GoNode;
}
