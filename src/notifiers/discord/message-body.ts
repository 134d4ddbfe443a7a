import type { nobody } from './components.ts';

/** https://discord.com/developers/docs/resources/message#embed-object */
export interface Embed {
  readonly title?: string;
  readonly url?: string;
  readonly color?: number;
  readonly author?: { readonly name: string };
  readonly description?: string;
  readonly fields?: readonly EmbedField[];
  readonly footer?: { readonly text: string };
}

export interface EmbedField {
  readonly name: string;
  readonly value: string;
  readonly inline?: boolean;
}

export interface Button {
  readonly type: 2;
  readonly style: number;
  readonly label: string;
  readonly custom_id: string;
}

export interface Select {
  readonly type: 3;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly {
    readonly label: string;
    readonly description: string;
    readonly value: string;
  }[];
}

export interface Row {
  readonly type: 1;
  readonly components: readonly (Button | Select)[];
}

/** What a message of ours is made of. What is left out in an edit would stay as it was: nothing is. */
export interface MessageBody {
  readonly embeds: readonly Embed[];
  readonly components: readonly Row[];
  readonly allowed_mentions: typeof nobody;
}
