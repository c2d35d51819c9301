import { showUnpackFirst } from './unpack-first.ts';

type Module = { readonly default: unknown };
type Renderer = (island: Element) => (component: unknown, props: Record<string, unknown>) => void;

declare global {
  interface Window {
    /** In the offline zip the modules stand in one classic script: browsers refuse module scripts on `file://`. */
    courseModules?: Readonly<Record<string, () => Promise<unknown>>>;
  }
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A module; after a lost connection once more, under another address since browsers remember what failed. */
const moduleAt = (address: string): Promise<unknown> =>
  window.courseModules
    ? (window.courseModules[address]?.() ?? Promise.reject(new Error(address)))
    : import(address).catch(() => wait(1000).then(() => import(`${address}?again`)));

const jsonOf = (text: string | null | undefined) => JSON.parse(text ?? '{}') as Record<string, unknown>;

/** The props of an island: its own, and those that the build put once for several islands (editions/site/islands.ts). */
export function propsOf(island: Pick<Element, 'getAttribute'>, shared: () => readonly unknown[]): Record<string, unknown> {
  const props = jsonOf(island.getAttribute('props'));
  for (const [name, index] of Object.entries(jsonOf(island.getAttribute('shared')))) props[name] = shared()[index as number];
  return props;
}

let list: readonly unknown[] | undefined;
const sharedProps = () =>
  (list ??= JSON.parse(document.getElementById('shared')?.textContent ?? '[]') as readonly unknown[]);

async function start(island: Element): Promise<void> {
  try {
    const [component, renderer] = (await Promise.all(
      ['component-url', 'renderer-url'].map((name) => moduleAt(island.getAttribute(name) ?? '')),
    )) as [Module, { readonly default: Renderer }];
    renderer.default(island)(component.default, propsOf(island, sharedProps));
    island.removeAttribute('ssr');
  } catch (error) {
    island.dispatchEvent(new Event('astro:hydration-error', { bubbles: true }));
    reportError(error);
  }
}

/**
 * Brings the islands of a built page alive once the page is parsed; their modules are preloaded meanwhile. It does the
 * work of Astro's own loader, for `client:load` alone, in a fifth of its bytes, from the one inline script of a page.
 */
export function startIslands(): void {
  const parsed = () => {
    if (document.readyState === 'loading') return;
    document.removeEventListener('readystatechange', parsed);
    if (location.protocol === 'file:' && !window.courseModules) showUnpackFirst();
    else for (const island of document.querySelectorAll('astro-island')) void start(island);
  };
  document.addEventListener('readystatechange', parsed);
}
