import type { Leak as Life } from '../../../analysis/flow/resource-life.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import type { ResourceKind } from './resource-kind.ts';

export interface HandleLeak {
  readonly kind: 'handle';
  readonly node: Node;
  readonly resource: ResourceKind;
  /** `timeout`: the time is over for which a promise waits with it. */
  readonly way: Life['way'] | 'timeout';
  /** The variable that holds it, where there is one. */
  readonly name: string | undefined;
}

/** Code that runs once per component, element, request or connection. */
export type Owner = 'effect' | 'component' | 'element' | 'request' | 'connection' | 'instance';

export interface TimerLeak {
  readonly kind: 'timer';
  readonly node: Node;
  readonly owner: Owner;
  /** The code runs more than once in one life of its owner. */
  readonly isRepeated: boolean;
  /** Where the id is kept; undefined: nowhere. */
  readonly id: string | undefined;
  /** The method of the instance that ends its work, and leaves this going on. */
  readonly ended?: string;
}

export interface ListenerLeak {
  readonly kind: 'listener';
  readonly node: Node;
  readonly owner: Owner;
  /** The code runs more than once in one life of its owner. */
  readonly isRepeated: boolean;
  readonly target: string;
  readonly event: string;
  /** Why the removal that is there does not remove it. */
  readonly mismatch: 'handler' | 'capture' | undefined;
}

export interface ObserverLeak {
  readonly kind: 'observer';
  readonly node: Node;
  readonly owner: Owner;
  /** The code runs more than once in one life of its owner. */
  readonly isRepeated: boolean;
  readonly name: string;
}

export interface SubscriptionLeak {
  readonly kind: 'subscription';
  readonly node: Node;
  readonly owner: Owner;
  /** What is subscribed to. */
  readonly source: Node;
}

/** What draws, or is turned on, for a component, and that nobody ends. */
export interface WidgetLeak {
  readonly kind: 'widget';
  readonly node: Node;
  readonly owner: Owner;
  readonly isRepeated: boolean;
  readonly manner: 'widget' | 'frames' | 'camera';
  /** What would end it. */
  readonly close: string;
}

/** It takes off nothing, for nobody ever listened with this function. */
export interface VainRemoval {
  readonly kind: 'removal';
  readonly node: Node;
  readonly method: string;
  readonly target: string;
  readonly event: string;
}

/** Each run of a function that is tried again adds one more to the same emitter. */
export interface RepeatedListener {
  readonly kind: 'repeated';
  readonly node: Node;
  readonly target: string;
  readonly event: string;
  /** The function; undefined: a loop. */
  readonly again: string | undefined;
}

/** The listeners that are added beside it are taken off together, and this one nowhere. */
export interface LeftBeside {
  readonly kind: 'beside';
  readonly node: Node;
  readonly target: string;
  readonly event: string;
}

/** The last that knew of a running timer lets go of it; or others of the class are cleared, and this one never. */
export interface ForgottenTimer {
  readonly kind: 'forgotten';
  readonly node: Node;
  readonly name: string;
  readonly why: 'thrown-away' | 'unlike-others';
  readonly isInterval: boolean;
}

export type ResourceLeak =
  | HandleLeak
  | TimerLeak
  | ForgottenTimer
  | ListenerLeak
  | RepeatedListener
  | LeftBeside
  | ObserverLeak
  | SubscriptionLeak
  | VainRemoval
  | WidgetLeak;
