import { build } from 'rolldown';
import { minify } from 'terser';
import type { Plugin } from 'vite';

const SUFFIX = '?inline-script';

/**
 * `import code from './early.ts?inline-script'` gives the module, bundled with what it imports, as the text of a
 * classic script: for the few lines that must run before the first paint.
 */
export function inlineScript(): Plugin {
  return {
    name: 'inline-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const input = id.slice(0, -SUFFIX.length);
      this.addWatchFile(input);
      const { output } = await build({
        input,
        write: false,
        transform: { target: 'chrome109' },
        output: { format: 'iife', codeSplitting: false },
      });
      const { code } = await minify(output[0].code, { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } });
      return `export default ${JSON.stringify(code)};`;
    },
  };
}
