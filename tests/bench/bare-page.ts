import { parse, parseFragment, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page needs to be read on a phone, and the colours that the drawing asks for. */
const STYLE = `:root{--mori:#fbf8f1;--card:#fffdf9;--ink:#1d2130;--nila:#27407e;--nila-soft:#e5eaf7;--soga:#86490f;--soga-soft:#f7e8d6;--sans:sans-serif;--serif:serif}
body{max-width:40rem;margin:auto;padding:1rem;font:1rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--mori)}
svg{max-width:100%;height:auto}fieldset{border:0;padding:0}.opt{margin:.5rem 0;padding:.5rem;border:1px solid}.opt label{display:block;padding:.5rem 0}.on{background:var(--nila-soft)}`;

/** Marks the option as chosen and shows its feedback; nothing is scored or kept. */
const SCRIPT = `document.addEventListener('change',function(e){e.target.form.querySelectorAll('.opt').forEach(function(o){
var on=!!o.querySelector(':checked');o.classList.toggle('on',on);o.querySelector('p').hidden=!on})});
document.querySelectorAll('.quiz').forEach(function(q){q.dataset.alive=''})`;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;
const isOf = (node: Node, name: string): boolean =>
  isElement(node) && (attributeOf(node, 'class') ?? '').split(' ').includes(name);

function* walk(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* walk(node.childNodes);
  }
}
const find = (from: Element, wanted: (element: Element) => boolean): Element[] =>
  [...walk(from.childNodes)].filter(wanted);

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}
const escaped = (text: string): string => text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What is said of each option, from the fold-out answer for readers without scripts: its bold part names the option. */
function feedbackOf(form: Element): string[] {
  const folds = find(form, ({ tagName }) => tagName === 'noscript').flatMap((fold) =>
    find(fold, ({ tagName }) => tagName === 'li'),
  );
  return folds.map(({ childNodes }) =>
    escaped(
      childNodes
        .filter((node) => node.nodeName !== 'strong')
        .map(textOf)
        .join(''),
    ),
  );
}

function optionOf(option: Element, feedback: string): string {
  const labels = isOf(option, 'case') ? find(option, ({ tagName }) => tagName === 'label') : [option];
  const name = find(option, ({ tagName }) => tagName === 'strong').map(
    (each) => `<strong>${escaped(textOf(each))}</strong>`,
  );
  const inputs = labels.map((label) => {
    const [input] = find(label, ({ tagName }) => tagName === 'input');
    const kept = ['type', 'name', 'value'].map((each) => `${each}="${(input && attributeOf(input, each)) ?? ''}"`);
    return `<label><input ${kept.join(' ')}> ${escaped(textOf(label))}</label>`;
  });
  return `<div class="opt">${name.join('')}${inputs.join('')}<p hidden>${feedback}</p></div>`;
}

function questionOf(form: Element): string {
  const text = (tag: string, wanted: string) =>
    find(form, ({ tagName }) => tagName === wanted)
      .slice(0, 1)
      .map((each) => `<${tag}>${escaped(textOf(each))}</${tag}>`)
      .join('');
  const options = find(form, (element) => isOf(element, 'opt'));
  const feedback = feedbackOf(form);
  if (options.length === 0 || options.length !== feedback.length)
    throw new Error(`The bare page: a question has ${options.length} options and ${feedback.length} explanations.`);
  const [hint] = find(form, (element) => isOf(element, 'hint'));
  const how = find(form, (element) => isOf(element, 'how')).map((each) => `<p>${escaped(textOf(each))}</p>`);
  const [asked, told] = ['summary', 'p'].map((tag) =>
    (hint ? find(hint, ({ tagName }) => tagName === tag).map(textOf) : []).join(''),
  );
  return `<form><fieldset>${text('legend', 'legend')}${how.join('')}${options.map((each, index) => optionOf(each, feedback[index]!)).join('')}</fieldset><details><summary>${escaped(asked!)}</summary><p>${escaped(told!)}</p></details></form>`;
}

function quizOf(section: Element): string {
  const title = find(section, ({ tagName }) => tagName === 'h2').map((each) => `<h2>${escaped(textOf(each))}</h2>`);
  const forms = find(section, ({ tagName }) => tagName === 'form').map(questionOf);
  return `<section class="quiz">${title.join('')}${forms.join('')}</section>`;
}

const DROPPED = new Set(['script', 'style', 'noscript', 'button', 'quiz-end']);
const KEPT = new Set(['id', 'href', 'lang']);

/** The text as it is, without what only the course's own styles and scripts read. */
function plain(node: Node, inDrawing = false): Node[] {
  if (node.nodeName === '#comment') return [];
  if (node.nodeName === '#text') {
    const text = node as DefaultTreeAdapterTypes.TextNode;
    text.value = text.value.replace(/\s+/g, ' ');
    return [node];
  }
  if (!isElement(node)) return [];
  if (DROPPED.has(node.tagName) || (node.tagName === 'svg' && attributeOf(node, 'aria-hidden') !== undefined))
    return [];
  if (isOf(node, 'quiz')) return parseFragment(quizOf(node)).childNodes;
  const drawn = inDrawing || node.tagName === 'svg';
  const children = node.childNodes.flatMap((child) => plain(child, drawn));
  // Elements that only carry layout or scripts: what they hold stands in the page itself.
  if (node.tagName === 'astro-island') return children;
  node.childNodes = children;
  if (!drawn) node.attrs = node.attrs.filter(({ name }) => KEPT.has(name));
  return [node];
}

/**
 * What the bench measures the course against: the lesson's text, drawing, questions and options, as short as a page can
 * say them by hand. One file: no shell, no other request, and a script of five lines that answers to a tap.
 * @param html a built lesson
 * @param scriptAt address of the script, where it is not to stand in the page
 */
export function barePage(html: string, scriptAt?: string): { html: string; script: string } {
  const document = parse(html, { scriptingEnabled: false });
  const elements = [...walk(document.childNodes)];
  const named = (name: string) => elements.find(({ tagName }) => tagName === name);
  const [root, title, main] = ['html', 'title', 'main'].map(named);
  if (!root || !title || !main) throw new Error('The bare page: the lesson has no <title> or no <main>.');
  const body = plain(main)
    .map((node) => serializeOuter(node))
    .join('');
  const script = scriptAt === undefined ? `<script>${SCRIPT}</script>` : `<script src="${scriptAt}"></script>`;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(textOf(title))}</title><style>${STYLE}</style>`;
  return {
    html: `<!doctype html><html lang="${attributeOf(root, 'lang') ?? ''}">${head}${body}${script}</html>`,
    script: SCRIPT,
  };
}
