import type { GoNode } from '../../../languages/go/node.ts';

/** A function that comes to itself again, and by no way to an end. */
export type OwnCall =
  | { readonly by: 'call'; readonly call: GoNode; readonly name: string }
  /** `fmt.Sprintf("%v", p)` in the method that `fmt` asks for the text of `p`. */
  | { readonly by: 'print'; readonly call: GoNode; readonly name: string; readonly value: string }
  /** `json.Marshal(e)` in `MarshalJSON` of `e`. */
  | { readonly by: 'encoder'; readonly call: GoNode; readonly name: string; readonly value: string };
