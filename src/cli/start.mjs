// @ts-check
// `npm start`: builds the site and serves it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run.mjs';
import { serve } from './serve.mjs';
import { continueOnWorkingNode, root } from './toolchain.mjs';

continueOnWorkingNode();

console.log('Building the course; it takes about half a minute.');
const build = await runNode(['src/cli/build.ts']);
if (!build.ok || !existsSync(join(root, 'dist', 'index.html'))) {
  console.error(build.output.trim());
  console.error(
    'The course could not be built. Mend what is named above (npm run check lists it), then run npm start again.',
  );
  process.exit(1);
}
const site = await serve({ root: join(root, 'dist') });
console.log(`The course is open at ${site.address} (Ctrl+C ends it).`);

// A supervisor that ends npm ends npm's shell with it, but not this process, which would keep the port.
const { ppid: parent } = process;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid === parent || process.exit(0), 1000).unref();
}
