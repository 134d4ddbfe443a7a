import { z } from 'zod';
import { defaultSettings } from './default-settings.ts';
import { group, setting } from './schema-setting.ts';

/** What a review reads of a repository, and how long it may take. */
export const limitsSchema = group(
  'When a file, or the rules that the repository wrote for itself, are too much',
  {
    file_size: setting(
      z.int().min(1_000).max(20_000_000),
      defaultSettings.limits.file_size,
      'Characters; a longer file is listed, not analysed',
    ),
    minified_line_length: setting(
      z.int().min(100).max(1_000_000),
      defaultSettings.limits.minified_line_length,
      'Characters; a longer line in a file with few line ends is taken for minified code',
    ),
    seconds_per_file: setting(
      z.int().min(1).max(60),
      defaultSettings.limits.seconds_per_file,
      'Seconds; a file that takes longer is listed as timed out',
    ),
    own_rules: setting(
      z.int().min(0).max(2_000),
      defaultSettings.limits.own_rules,
      'Rules in `.autoglm/rules` that are run; the others are told of',
    ),
    own_rules_size: setting(
      z.int().min(0).max(2_000_000),
      defaultSettings.limits.own_rules_size,
      'Characters of all these rules together',
    ),
    own_rules_seconds: setting(
      z.int().min(1).max(120),
      defaultSettings.limits.own_rules_seconds,
      'Seconds for all these rules over all files of a change; files that they did not come to are listed',
    ),
    baseline_size: setting(
      z.int().min(0).max(20_000_000),
      defaultSettings.limits.baseline_size,
      'Characters of `.autoglm/baseline.json`; nothing counts of a longer one, and it is told of',
    ),
    imported_files: setting(
      z.int().min(0).max(1_000),
      defaultSettings.limits.imported_files,
      'Files that changed ones import and that are looked at for what they export; the others are not known',
    ),
    import_steps: setting(
      z.int().min(0).max(5),
      defaultSettings.limits.import_steps,
      'Files in a row that are looked at behind an imported one, where it only passes on what another file exports (`export … from`); each is one more request, and they count as imported files',
    ),
    fixes_per_file: setting(
      z.int().min(0).max(10_000),
      defaultSettings.limits.fixes_per_file,
      'Fixes of one file that are tried, each by reading the file once more; its further findings are told without one',
    ),
    style_folders: setting(
      z.int().min(0).max(500),
      defaultSettings.limits.style_folders,
      'Folders of a change that are asked for how their files are to be written, beside the top; in the others that is not known',
    ),
  },
);
