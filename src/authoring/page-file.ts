import { mdxToMdast, type MdastNode } from 'satteri';
import { parse } from 'yaml';
import type { Page, PageDrawing, PageHeading, PageReference, PageText } from '../course/draft.ts';
import { wordsOf } from '../course/words.ts';
import type { Problem } from './problem.ts';
import { parseWith } from './schema-problems.ts';
import { frontmatter } from './schemas/frontmatter.ts';
import { readYaml } from './yaml-file.ts';

/** A page as read: its title and description, and what the checks need. */
export interface PageFile {
  readonly title: string;
  readonly description: string;
  readonly page: Page;
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type AttributeValue = Element['attributes'][number]['value'];

const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;
const childrenOf = (node: MdastNode): MdastNode[] => ('children' in node ? (node.children as MdastNode[]) : []);
const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The node and everything below it, in reading order. */
const walk = (node: MdastNode): MdastNode[] => [node, ...childrenOf(node).flatMap(walk)];

/** What a learner reads of a node. */
const textOf = (node: MdastNode): string => {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  return childrenOf(node).map(textOf).join('');
};

/** Nodes whose text is one piece; `<Scene>text</Scene>` on one line holds its text without a paragraph. */
const holdsText = (node: MdastNode): boolean =>
  ['paragraph', 'heading', 'code', 'tableCell'].includes(node.type) ||
  (node.type === 'mdxJsxFlowElement' && childrenOf(node).some(({ type }) => type === 'text'));

const attributeOf = (element: Element, name: string): AttributeValue =>
  element.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)?.value;

const stringOf = (value: AttributeValue): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * The labels of a drawing. A flat object of quoted texts is YAML too, so nothing of the page is run.
 * @example labelsOf("{ self: 'Sendiri' }") // => { self: 'Sendiri' }
 */
function labelsOf(expression: string): Record<string, string> | undefined {
  try {
    const labels: unknown = parse(expression);
    if (typeof labels !== 'object' || labels === null) return undefined;
    return Object.values(labels).every((label) => typeof label === 'string')
      ? (labels as Record<string, string>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The attributes of a component that a learner reads. */
const READ_ATTRIBUTES = ['title', 'description', 'caption'];

/** The tree of a page, or where its syntax breaks. */
function parsePage(file: string, source: string): { tree: MdastNode } | { problems: Problem[] } {
  try {
    return { tree: mdxToMdast(source, { features: { headingAttributes: true } }) };
  } catch (error) {
    const {
      line = '1',
      column = '1',
      message = String(error),
    } = /^(?<line>\d+):(?<column>\d+): (?<message>.*)$/s.exec((error as Error).message)?.groups ?? {};
    const found = message.replace(/ \(mdx[^)]*\)$/, '');
    const mend = 'Close each component that was opened, and write { as \\{ and < as \\< where they are meant as text.';
    return {
      problems: [
        {
          severity: 'error',
          file,
          line: Number(line),
          column: Number(column),
          field: '',
          code: 'mdx-syntax',
          what: 'This page is not valid MDX.',
          expected: 'Markdown with components',
          found,
          mend,
        },
      ],
    };
  }
}

/** Title and description from the lines between `---`. */
function readFrontmatter(file: string, tree: MdastNode) {
  const node = childrenOf(tree).find((each) => each.type === 'yaml');
  const text = node?.type === 'yaml' ? node.value : '{}';
  const yaml = readYaml(file, text, node ? lineOf(node) : 0);
  return 'problems' in yaml ? yaml : { ...parseWith(frontmatter, yaml), lineOf: yaml.lineOf };
}

/** The components of a page that point to something or draw; one that lacks its id is a problem. */
function readElements(file: string, nodes: readonly MdastNode[]) {
  const activities: PageReference[] = [];
  const terms: PageReference[] = [];
  const drawings: PageDrawing[] = [];
  const texts: PageText[] = [];
  const problems: Problem[] = [];
  for (const element of nodes.filter(isElement)) {
    const line = lineOf(element);
    for (const name of READ_ATTRIBUTES) {
      const text = stringOf(attributeOf(element, name));
      if (text !== undefined) texts.push({ text, line });
    }
    if (element.name !== 'Activity' && element.name !== 'Term' && element.name !== 'Drawing') continue;
    const base = { severity: 'error' as const, file, line };
    const id = stringOf(attributeOf(element, 'id'));
    if (id === undefined) {
      problems.push({
        ...base,
        field: `${element.name} id`,
        code: 'component-without-id',
        what: `<${element.name}> does not say which one it is.`,
        expected: `<${element.name} id="...">`,
        found: 'no id',
        mend: 'Add id="..." with the id it stands for.',
      });
      continue;
    }
    if (element.name === 'Activity') activities.push({ id, line });
    if (element.name === 'Term') terms.push({ id, line });
    if (element.name !== 'Drawing') continue;
    const value = attributeOf(element, 'labels');
    const labels = value && typeof value === 'object' ? labelsOf(value.value) : value ? undefined : {};
    if (!labels)
      problems.push({
        ...base,
        field: 'Drawing labels',
        code: 'labels-not-plain',
        what: `The labels of drawing "${id}" can't be read.`,
        expected: 'labels={{ name: "text", other: "text" }}',
        found: 'something else than names with quoted texts',
        mend: 'Write each label as name, colon, space, text in quotes; put a text with an apostrophe in double quotes.',
      });
    drawings.push({ id, line, labels: Object.keys(labels ?? {}) });
    texts.push(...Object.values(labels ?? {}).map((text) => ({ text, line })));
  }
  return { activities, terms, drawings, texts, problems };
}

const headingOf = (node: Extract<MdastNode, { type: 'heading' }>): PageHeading => {
  const data: unknown = node.data;
  const id = (data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
  const heading = { depth: node.depth, title: textOf(node).trim(), line: lineOf(node) };
  return id === undefined ? heading : { ...heading, id };
};

/**
 * Reads one page of MDX from its syntax tree.
 * @param file its name as told to the author
 * @param source its text
 */
export function readPage(file: string, source: string): PageFile | { problems: Problem[] } {
  const parsed = parsePage(file, source);
  if ('problems' in parsed) return parsed;
  const matter = readFrontmatter(file, parsed.tree);
  const nodes = walk(parsed.tree);
  const elements = readElements(file, nodes);
  const problems = [...('problems' in matter ? matter.problems : []), ...elements.problems];
  if ('problems' in matter || problems.length > 0) return { problems };
  const prose = nodes.filter(holdsText).map((node) => ({ text: textOf(node), line: lineOf(node) }));
  const { title, description } = matter.data;
  const top = [
    { text: title, line: matter.lineOf(['title']) },
    { text: description, line: matter.lineOf(['description']) },
  ];
  const { activities, terms, drawings } = elements;
  const headings = nodes.filter((node) => node.type === 'heading').map(headingOf);
  const words = prose.flatMap(({ text }) => wordsOf(text)).length;
  const texts = [...top, ...prose, ...elements.texts];
  return { title, description, page: { headings, activities, terms, drawings, texts, words } };
}
