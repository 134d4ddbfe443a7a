import type { CardPress } from '../../domain/chat.ts';
import type { Fingerprint } from '../../domain/ids.ts';
import type { Locale } from '../../domain/locale.ts';
import { componentTypes } from './components.ts';
import { discordLimits } from './limits.ts';
import { writePressId } from './press-id.ts';
import { texts } from './texts.ts';

const noFinding = 'reason';

/** Asks why, before somebody rejects or dismisses. The form's name keeps the press, that of its field the finding. */
export function reasonForm(press: CardPress, locale: Locale): object {
  const title = press.button === 'dismiss' ? texts.dismissTitle : texts.rejectTitle;
  const input = {
    type: componentTypes.input,
    custom_id: press.finding ?? noFinding,
    style: 2,
    min_length: 1,
    max_length: discordLimits.reason,
    required: true,
  };
  const label = { label: texts.reason[locale], description: texts.reasonHint[locale] };
  const components = [{ type: componentTypes.label, ...label, component: input }];
  return { custom_id: writePressId(press), title: title[locale], components };
}

/** @param field Its name. */
export function findingOfField(field: string): Fingerprint | undefined {
  return field === noFinding ? undefined : (field as Fingerprint);
}
