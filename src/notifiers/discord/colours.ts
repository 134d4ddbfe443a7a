import type { ChatAnswer } from '../../domain/chat.ts';

/** Of the bar beside an embed, as 0xRRGGBB. */
export const colours = {
  green: 0x2d_a4_4e,
  yellow: 0xbf_87_00,
  red: 0xcf_22_2e,
  purple: 0x82_50_df,
  grey: 0x6e_77_81,
  blue: 0x09_69_da,
} as const;

export const answerColours: Readonly<Record<ChatAnswer['state'], number>> = {
  done: colours.green,
  working: colours.blue,
  failed: colours.red,
  refused: colours.yellow,
};
