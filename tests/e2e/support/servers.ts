import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../../src/cli/serve.mjs';
import { root } from '../../../src/cli/toolchain.mjs';

/** Where the built site is served while the end-to-end tests run; each address ends in a slash. */
export interface Addresses {
  /** `dist/` at a domain's root. */
  readonly site: string;
  /** `dist/` in a sub-folder two levels deep. */
  readonly folder: string;
  /** `dist-gallery/`: the site with the gallery of every state. */
  readonly gallery: string;
}

const variable = 'E2E_ADDRESSES';

/** For the workers: they get the addresses through the environment. */
export function readAddresses(): Addresses {
  const text = process.env[variable];
  if (!text) throw new Error(`${variable} is not set: run the tests with playwright, which starts the servers`);
  return JSON.parse(text) as Addresses;
}

/** Playwright's global setup; what it returns runs at the end. */
export default async function startServers(): Promise<() => Promise<void>> {
  const dist = join(root, 'dist');
  const gallery = join(root, 'dist-gallery');
  for (const [folder, command] of [
    [dist, 'node src/cli/build.ts'],
    [gallery, 'node src/cli/build.ts --gallery'],
  ] as const) {
    if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} is not built. Run: ${command}`);
  }
  const servers = await Promise.all([
    serve({ root: dist, port: 0 }),
    serve({ root: dist, port: 0, base: '/sub/folder/' }),
    serve({ root: gallery, port: 0 }),
  ]);
  const [site, folder, shown] = servers.map((server) => server.address) as [string, string, string];
  process.env[variable] = JSON.stringify({ site, folder, gallery: shown } satisfies Addresses);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
