// `npm run bench`: how heavy and how fast lesson 1 is, as ratios in one run, with what to reach beside each figure.
// Times differ between machines and never fail a test; the byte budgets do, in `npm test`.
//   --rounds 5      how often each load is timed; odd, so that a median is a value that was seen
//   --site dist     folder of the built site
//   --inline        the bare page with its script in the HTML, which is faster than an ordinary page; by default the script
//                   stands in a file of its own, so that the bare page too goes twice to the server
//   --trace         also prints what arrived before the first answer, and when
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowsers } from '../../src/cli/browsers.mjs';
import { serve } from '../../src/cli/serve.mjs';
import { root } from '../../src/cli/toolchain.mjs';
import { timedAnswer } from './answer.ts';
import { beforeRender, gzip } from './bytes.ts';
import { firstVisit } from './first-visit.ts';
import { benchFold } from './fold.ts';
import { NETWORKS } from './page-load.ts';
import { rounds, standIn, traceOf } from './rounds.ts';
import { bytes, median, milliseconds, range, table, times, type Figure } from './table.ts';

const LESSON = 'id/pelajaran/kebutuhan-masyarakat/index.html';
const TARGETS = {
  render: 14_600,
  before: 24_000,
  scripts: 38_000,
  visit: 54_000,
  requests: 12,
  firstRender: 1.25,
  firstAnswer: 1.75,
  fold: 5,
};

const within = (name: string, value: number, target: number, show: (value: number) => string): Figure => ({
  name,
  value: show(value),
  target: `<= ${show(target)}`,
  ok: value <= target,
});

/** A time of the course against that of the bare page; the spread is that of the rounds' own ratios. */
function against(name: string, course: readonly number[], bare: readonly number[], target: number): Figure {
  const ratio = median(course) / median(bare);
  const value = `${times(ratio)}  (${milliseconds(median(course))} : ${milliseconds(median(bare))})`;
  const spread = range(
    course.map((time, round) => time / bare[round]!),
    times,
  );
  return { name, value, spread, target: `<= ${times(target)}`, ok: ratio <= target };
}

async function bench(built: string, count: number, trace: boolean, apart: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const { site, bareHtml } = standIn(folder, built, LESSON, apart);
  const server = await serve({ root: folder, port: 0 });
  const browser = await chromium.launch({
    executablePath: findBrowsers().chromium,
    // Chromium refuses to start as root with its sandbox, which is how containers run it.
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const at = (path: string) => `${server.address}${path}`;
    const addresses = {
      start: at('start.txt'),
      course: at(`course/${LESSON.replace('index.html', '')}`),
      bare: at('bare/'),
    };
    const visit = await firstVisit(browser, { site, page: LESSON, address: at('course/') });
    const render = beforeRender(site, LESSON);
    const figures: Figure[] = [
      within('HTML and CSS before first render, gzip', render.gzip, TARGETS.render, bytes),
      { name: 'the same, brotli', value: bytes(render.brotli) },
      { name: 'the bare page, gzip', value: bytes(gzip(bareHtml)) },
      within('JavaScript before the first answer, gzip', visit.scriptsBefore, TARGETS.before, bytes),
      within('JavaScript in all, gzip', visit.scripts, TARGETS.scripts, bytes),
      within('first visit, transferred with headers', visit.bytes, TARGETS.visit, bytes),
      within('first visit, requests', visit.requests, TARGETS.requests, String),
    ];
    const traces: string[] = [];
    for (const network of NETWORKS) {
      const pairs = await rounds(browser, addresses, network, count);
      const of = (kind: 'firstRender' | 'firstAnswer') =>
        [pairs.map((pair) => pair.course[kind]), pairs.map((pair) => pair.bare[kind]), TARGETS[kind]] as const;
      figures.push(against(`first render, ${network.name}`, ...of('firstRender')));
      figures.push(against(`first answer, ${network.name}`, ...of('firstAnswer')));
      traces.push(`\n${network.name}, the last load:\n${traceOf(pairs.at(-1)!.course)}`);
    }
    const answers = [];
    for (let round = 0; round < count; round++) answers.push(await timedAnswer(browser, addresses.course));
    for (const [name, kind] of [
      ['answer until its feedback is shown', 'shown'],
      ['answer until it is saved, and says so', 'saved'],
    ] as const) {
      const all = answers.map((answer) => answer[kind]);
      figures.push({ name, value: milliseconds(median(all)), spread: range(all, milliseconds) });
    }
    const fold = benchFold();
    const { name, ...rest } = within('fold of 10,000 events against JSON.parse', fold.ratio, TARGETS.fold, times);
    figures.push({
      name,
      ...rest,
      value: `${rest.value}  (${fold.foldMs.toFixed(1)} : ${fold.parseMs.toFixed(1)} ms)`,
    });
    return [table(figures), ...(trace ? traces : [])].join('\n');
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    site: { type: 'string', default: join(root, 'dist') },
    trace: { type: 'boolean', default: false },
    inline: { type: 'boolean', default: false },
  },
});
const count = Number(values.rounds);
const site = resolve(values.site);
if (!Number.isInteger(count) || count < 1 || count % 2 === 0) {
  console.error('--rounds takes an odd number, such as 5.');
  process.exitCode = 1;
} else if (!existsSync(join(site, LESSON))) {
  console.error(`${site} is not built. Run: npm run build`);
  process.exitCode = 1;
} else {
  console.log(`Timing lesson 1, ${count} rounds on each network, the processor slowed four times: a minute or two.\n`);
  console.log(await bench(site, count, values.trace, !values.inline));
}
