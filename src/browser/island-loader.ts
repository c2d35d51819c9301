type Module = Readonly<Record<string, unknown>>;
type Renderer = (island: Element) => (component: unknown, props: unknown) => Promise<void>;

declare global {
  interface Window {
    /** In the offline zip the modules stand in one classic script: browsers refuse module scripts on `file://`. */
    courseModules?: Readonly<Record<string, () => Promise<Module>>>;
    /** The file of the renderer: others take from here what they share with it (editions/chunks.ts). */
    courseQuiz?: Module;
  }
}

/**
 * A module; after a lost connection once more. Firefox remembers what failed, so that only another address helps there;
 * elsewhere the same one is better, since the module's own parts import it by that.
 */
function moduleAt(address: string): Promise<Module> {
  const inZip = window.courseModules?.[address];
  if (inZip) return inZip();
  const from = (url: string) => import(/* @vite-ignore */ new URL(url, document.baseURI).href) as Promise<Module>;
  return from(address)
    .catch(() => new Promise((done) => setTimeout(done, 1000)).then(() => from(address)))
    .catch(() => from(`${address}?again`));
}

/**
 * Component and renderer stand under the names that the build gave them (editions/site/islands.ts), mostly in one module.
 * The renderer loads what the island must have before it can come alive.
 */
async function start(island: Element): Promise<void> {
  const read = (name: string) => island.getAttribute(name) as string;
  try {
    const apart = read('renderer-module');
    const quiz = (window.courseQuiz = await moduleAt(apart || read('module')));
    const module = apart ? await moduleAt(read('module')) : quiz;
    await (quiz[read('renderer')] as Renderer)(island)(module[read('component')], JSON.parse(read('props')));
    island.removeAttribute('ssr');
  } catch (error) {
    // Read as without scripts: every question is there, and no button that would do nothing.
    document.documentElement.classList.remove('js');
    island.dispatchEvent(new Event('astro:hydration-error', { bubbles: true }));
    reportError(error);
  }
}

/**
 * Brings the islands of a built page alive, one after another so that the first answers soonest; their modules are
 * preloaded meanwhile. It does the work of Astro's own loader, for `client:load` alone, in a fifth of its bytes. An island
 * that cannot be brought alive says so by `astro:hydration-error`.
 */
export async function startIslands(): Promise<void> {
  for (const island of document.querySelectorAll('astro-island')) {
    await start(island);
    await new Promise((turn) => setTimeout(turn));
  }
}
