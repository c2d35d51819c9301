import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser whose user has forbidden all sites to store anything: localStorage throws, IndexedDB refuses. */
export function forbiddingProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'forbidden-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}
