import type { Browser, CDPSession, Page } from '@playwright/test';

/** A connection as Chromium emulates it: bits a second, and milliseconds before the first byte of each answer. */
export interface Network {
  readonly name: string;
  readonly down: number;
  readonly up: number;
  readonly latency: number;
}

/** Office PCs and cheap phones: both networks are measured on a processor slowed this many times. */
export const CPU_SLOWED = 4;

export const NETWORKS: readonly Network[] = [
  { name: 'slow 4G', down: 1.6e6, up: 0.75e6, latency: 150 },
  { name: 'weak', down: 400e3, up: 200e3, latency: 400 },
];

/** A file of a page; milliseconds since the page itself was asked for. */
interface Arrived {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What was seen of one load; milliseconds since the page was asked for. */
export interface Load {
  /** Chromium's first contentful paint. */
  readonly firstRender: number;
  readonly firstAnswer: number;
  /** What had arrived when the first quiz came alive, in the order in which it was asked for. */
  readonly arrived: readonly Arrived[];
}

interface Measured extends Window {
  benchLoad?: Promise<Load & { readonly answered: boolean }>;
}

/**
 * Runs in the page, before anything of it. The first answer is the moment at which a tap on the first option of the first
 * question is acted on: the option has been drawn, the question's quiz bears `data-alive`, and the page is free to take
 * the tap. Both pages set that one attribute as the last step of their own start: the course's quiz when Svelte has
 * attached its handlers, the bare page when its script has run. No other change of the page counts, since hydration
 * itself changes much. The attribute alone would miss that a page may be busy when it appears, and a promise can be
 * false: so the moment is that of the first task after it, at the priority of input, and in that task the option is
 * pressed (and "check", where there is one). A page that then shows nothing new fails the bench.
 */
function watch(): void {
  const page = window as Measured;
  const firstOption = () => document.querySelector<HTMLInputElement>('form input:is([type=radio], [type=checkbox])');
  const alive = new Promise<readonly Arrived[]>((done) => {
    new MutationObserver((_, observer) => {
      if (!firstOption()?.closest('[data-alive]')) return;
      observer.disconnect();
      // Files still on their way are not listed yet.
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      done(files.map(({ name, startTime, responseEnd }) => ({ name, start: startTime, end: responseEnd })));
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-alive'] });
  });
  const painted = new Promise<number>((done) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName('first-contentful-paint')) done(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  const nextTask = () =>
    new Promise<number>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage('');
    });
  const press = async (): Promise<boolean> => {
    const option = firstOption();
    const form = option?.form;
    if (!form) return false;
    const before = form.innerText;
    option.click();
    form.querySelector<HTMLButtonElement>('button:not([type=button])')?.click();
    await nextTask();
    return form.innerText !== before;
  };
  page.benchLoad = Promise.all([painted, alive, alive.then(nextTask)]).then(async ([firstRender, arrived, free]) => {
    const firstAnswer = Math.max(firstRender, free);
    return { firstRender, firstAnswer, arrived, answered: await press() };
  });
}

/** A page of a new visitor on a phone: nothing is cached, nothing stored. */
export async function withVisitor<Result>(
  browser: Browser,
  visit: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    // Many hosts of static files send gzip and no brotli.
    extraHTTPHeaders: { 'accept-encoding': 'gzip' },
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await page.addInitScript(watch);
    return await visit(page, session);
  } finally {
    await context.close();
  }
}

/** Waits until the page that is being opened has answered to its first tap. */
export async function loaded(page: Page, address: string): Promise<Load> {
  await page.goto(address, { waitUntil: 'load' });
  const load = await page.evaluate(() => (window as Measured).benchLoad);
  if (!load?.answered) throw new Error(`${address}: the first option of the first question does not answer to a tap.`);
  return load;
}

/** Chromium begins to slow a processor some time after it is told to; half a second was enough on a busy machine. */
export const SETTLED = 500;

/**
 * One load of a page over a slow connection, on a slowed processor.
 * @param start an empty page at the same origin: a processor is slowed by renderer, and another origin gets a new one,
 *   which would not be slow yet while it draws the page
 */
export const timedLoad = (browser: Browser, start: string, address: string, network: Network): Promise<Load> =>
  withVisitor(browser, async (page, session) => {
    const { latency, down, up } = network;
    await page.goto(start);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
    await page.waitForTimeout(SETTLED);
    const [downloadThroughput, uploadThroughput] = [down / 8, up / 8];
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput,
      uploadThroughput,
    });
    return loaded(page, address);
  });
