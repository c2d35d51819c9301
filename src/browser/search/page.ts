/** The search page: looks while the reader types, keeps the query in the address, shows what was found. */
import { createSearch, type Found } from '../../search/engine.ts';
import { fill } from '../fill.ts';
import { readSearchData } from './page-data.ts';
import { resultOf } from './results.ts';

/** Shown at once; more on demand. */
const SHOWN = 20;
/** A count read out at every letter would talk over the reader's typing. */
const QUIET = 500;

const LANGUAGES = { id: () => import('./search-id.ts'), en: () => import('./search-en.ts') };

const part = (name: string) => document.querySelector(`[data-search=${name}]`) as HTMLElement;
const form = part('form');
const field = part('field') as HTMLInputElement;
const status = part('status');
const list = part('results');
const more = part('more');
const help = part('help');

const data = readSearchData();
const { texts } = data;
const loading = LANGUAGES[data.language]().then(({ index, analyzer }) => ({
  analyzer,
  find: createSearch(index, analyzer),
}));

let telling: ReturnType<typeof setTimeout> | undefined;
function tell(text: string, at: 'once' | 'later'): void {
  clearTimeout(telling);
  telling = setTimeout(() => (status.textContent = text), at === 'once' ? 0 : QUIET);
}

/** The query in the address, so that coming back to the page, or sending it on, finds the same. */
function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  if (address.href !== location.href) history.replaceState(null, '', address);
}

const said = ({ match, hits }: Found, query: string): string =>
  fill(hits.length > 0 ? texts[match] : texts.none, { query, count: hits.length });

async function look(at: 'once' | 'later'): Promise<void> {
  const query = field.value.trim();
  keepInAddress(query);
  if (query) tell(texts.loading, 'later');
  const { find, analyzer } = await loading;
  // Meanwhile the reader may have typed on.
  if (query !== field.value.trim()) return;
  const found = find(query);
  const show = (from: number, to: number) => found.hits.slice(from, to).map((hit) => resultOf(hit, data, analyzer));
  const rest = found.hits.length - SHOWN;
  list.replaceChildren(...show(0, SHOWN));
  more.hidden = rest <= 0;
  more.textContent = fill(texts.more, { count: rest });
  more.onclick = () => {
    const added = show(SHOWN, Infinity);
    list.append(...added);
    more.hidden = true;
    added[0]?.querySelector('a')?.focus();
  };
  help.hidden = found.hits.length > 0;
  tell(query && said(found, query), at);
}

const search = (at: 'once' | 'later') =>
  void look(at).catch((error: unknown) => {
    tell(texts.failed, 'once');
    reportError(error);
  });

/** From the address, when the page is opened or a step of the history is taken. */
function fromAddress(): void {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  search('once');
}

field.addEventListener('input', () => search('later'));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search('once');
});
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-query]'))
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    field.value = link.dataset.query ?? '';
    field.focus();
    search('once');
  });
addEventListener('popstate', fromAddress);
fromAddress();
if (!field.value) field.focus();
