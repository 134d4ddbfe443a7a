import type { Migration } from './migration.ts';

export const addChats: Migration = {
  number: 9,
  purpose: 'messages about changes in chats, people there, and changes that are over',
  isBreaking: false,
  statements: [
    `create table chat_cards (
      chat text not null,
      channel text not null,
      change_key text not null,
      repository text not null,
      change text not null,
      code text not null,
      since integer not null,
      message text,
      thread text,
      digest text not null,
      primary key (change_key, chat, channel)
    ) strict, without rowid`,
    'create index chat_cards_by_code on chat_cards (code)',
    'create index chat_cards_by_channel on chat_cards (chat, channel)',
    'create index chat_cards_by_repository on chat_cards (repository)',
    `create table chat_accounts (
      chat text not null,
      team text not null,
      user text not null,
      forge text not null,
      account_id text not null,
      account_name text not null,
      linked_at integer not null,
      primary key (chat, team, user, forge)
    ) strict, without rowid`,
    'create index chat_accounts_by_account on chat_accounts (forge, account_id)',
    'create table claims (name text primary key, at integer not null) strict, without rowid',
    'create index claims_by_age on claims (at)',
    'create table link_codes (code text primary key, used_at integer not null) strict, without rowid',
    'create index link_codes_by_age on link_codes (used_at)',
    `create table ended_changes (
      change_key text primary key,
      repository text not null,
      state text not null check (state in ('merged', 'closed'))
    ) strict, without rowid`,
    'create index ended_changes_by_repository on ended_changes (repository)',
  ],
};
