import { build } from 'rolldown';
import type { Plugin } from 'vite';

const SUFFIX = '?inline-script';

/**
 * `import code from './early.ts?inline-script'` gives the module, bundled with what it imports, as the text of a
 * classic script: for the few lines that must run before the first paint.
 */
export function inlineScript(): Plugin {
  let production = true;
  return {
    name: 'inline-script',
    enforce: 'pre',
    configResolved(config) {
      production = config.isProduction;
    },
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const input = id.slice(0, -SUFFIX.length);
      this.addWatchFile(input);
      const { output } = await build({
        input,
        write: false,
        transform: { target: 'chrome109', define: { 'import.meta.env.PROD': String(production) } },
        output: { format: 'iife', codeSplitting: false, minify: true },
      });
      return `export default ${JSON.stringify(output[0].code.trim())};`;
    },
  };
}
