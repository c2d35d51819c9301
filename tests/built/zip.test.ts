import { describe, expect, it } from 'vitest';
import { fileLinksIn } from '../../src/editions/offline-zip/pages.ts';
import { isRun } from '../../src/editions/site/html.ts';
import { dist, pageOf, pagesOf, zip, zipFolders } from './site.ts';

describe('the offline zip', () => {
  it('holds one folder with every page of the site but the one for wrong addresses', () => {
    expect(zipFolders).toHaveLength(1);
    expect(pagesOf(zip)).toEqual(pagesOf(dist).filter((page) => page !== '404.html'));
  });

  it('is linked to by the site, and not by its own pages', () => {
    const linking = (site: typeof dist) =>
      pagesOf(site).filter((page) =>
        pageOf(site, page).elements.some(({ attributes }) => attributes['href']?.endsWith('-offline.zip')),
      );
    expect(linking(dist)).toEqual(['en/index.html', 'id/index.html']);
    expect(linking(zip)).toEqual([]);
  });
});

describe.each(pagesOf(zip))('%s in the zip', (page) => {
  const { elements, text } = pageOf(zip, page);

  it('has no link to a folder, in the text or in its data', () => {
    const folders = elements.filter(
      ({ tag, attributes }) =>
        tag === 'a' && /(^|\/)(\.{1,2})?$/.test((attributes['href'] ?? 'x').split(/[?#]/)[0] || 'x'),
    );
    expect(folders.map(({ attributes }) => attributes['href'])).toEqual([]);
    const data = elements.flatMap(({ attributes, tag, open, close }) => [
      ...(attributes['props'] ? [attributes['props']] : []),
      ...(tag === 'script' && attributes['type'] === 'application/json' ? [text.slice(open, close)] : []),
    ]);
    for (const json of data) expect(fileLinksIn(JSON.parse(json))).toEqual(JSON.parse(json));
  });

  it('has no module and nothing that is for online readers', () => {
    const online = elements.filter(
      ({ attributes }) =>
        attributes['type'] === 'module' ||
        attributes['rel'] === 'modulepreload' ||
        'data-online' in attributes ||
        'integrity' in attributes,
    );
    expect(online).toEqual([]);
  });

  it("runs the zip's script before its own", () => {
    const scripts = elements.filter(isRun);
    expect(scripts[0]?.attributes['src']).toMatch(/^(\.\.\/)*course\.js$/);
    expect(scripts.filter(({ attributes }) => attributes['src'])).toHaveLength(1);
  });
});
