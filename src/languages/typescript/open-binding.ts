import type { Identifier } from '@babel/types';
import type { Binding, BindingKind, Reference, Scope } from './scope.ts';

/** A binding that is still being made. */
export interface OpenBinding extends Binding {
  readonly declarations: Identifier[];
  readonly references: Reference[];
  kind: BindingKind;
  isReassigned: boolean;
  exported: boolean;
}

export function openBinding(
  node: Identifier,
  kind: BindingKind,
  scope: Scope,
  exported: boolean,
): OpenBinding {
  const { name } = node;
  const isReassigned = false;
  return { name, kind, scope, declarations: [node], references: [], isReassigned, exported };
}
