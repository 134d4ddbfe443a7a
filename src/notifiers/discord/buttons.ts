import { waitingPlan } from '../../domain/change-card.ts';
import type { ChangeCard } from '../../domain/change-card.ts';
import type { CardButton, CardPress } from '../../domain/chat.ts';
import type { Locale } from '../../domain/locale.ts';
import { buttonWords } from '../../publish/card-words.ts';
import { buttonStyles, componentTypes } from './components.ts';
import { discordLimits } from './limits.ts';
import { oneLine, plain } from './markdown.ts';
import type { Button, Row, Select } from './message-body.ts';
import { writePressId } from './press-id.ts';

const styles: Readonly<Record<CardButton, number>> = {
  'show-plan': buttonStyles.primary,
  confirm: buttonStyles.success,
  reject: buttonStyles.danger,
  dismiss: buttonStyles.secondary,
  review: buttonStyles.secondary,
};

export function buttonOf(press: CardPress, locale: Locale): Button {
  const { button } = press;
  return {
    type: componentTypes.button,
    style: styles[button],
    label: buttonWords[button][locale],
    custom_id: writePressId(press),
  };
}

/** Which finding to dismiss is said by choosing it; a form then asks why. Discord refuses two options of one value. */
export function findingSelect(card: ChangeCard): Select {
  const { findings, language, code, head } = card;
  const { options, optionLabel, optionDescription } = discordLimits;
  return {
    type: componentTypes.select,
    custom_id: writePressId({ button: 'dismiss', card: code, head, plan: waitingPlan(card) }),
    placeholder: buttonWords.dismiss[language],
    options: [...new Map(findings.map((one) => [one.id, one])).values()]
      .slice(0, options)
      .map(({ id, path, line, what, rule }) => ({
        label: plain(`${oneLine(path).slice(-longestPlace)}:${line} ${rule}`, optionLabel),
        description: plain(what, optionDescription) || '…',
        value: id,
      })),
  };
}

/** Characters of the end of a path, which tells more than its beginning. */
const longestPlace = 60;

export function rowsOf(buttons: readonly Button[], select?: Select): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < buttons.length; at += discordLimits.buttons)
    rows.push({ type: componentTypes.row, components: buttons.slice(at, at + discordLimits.buttons) });
  if (select !== undefined) rows.push({ type: componentTypes.row, components: [select] });
  return rows;
}
