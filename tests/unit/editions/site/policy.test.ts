import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyOf, withPolicy } from '../../../../src/editions/site/policy.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
const head = (more: string) => `<head><meta charset="utf-8"><title>T</title>${more}</head>`;
const rule = (html: string, name: string) =>
  policyOf(html)
    .split('; ')
    .find((each) => each.startsWith(`${name} `));

describe('the policy of a page', () => {
  it('allows its own files, and of inline scripts and styles exactly those that it holds', () => {
    const html = head(
      '<script>é()</script><style>p{}</style><script type="module" src="a.js"></script><style>q{}</style>',
    );
    expect(rule(html, 'script-src')).toBe(`script-src 'self' ${sha('é()')}`);
    expect(rule(html, 'style-src')).toBe(`style-src ${sha('p{}')} ${sha('q{}')}`);
    expect(policyOf(html)).not.toContain('unsafe');
  });

  it('does not hash scripts that are data, nor anything twice', () => {
    const html = head('<script>a()</script><script>a()</script><script type="application/json">{}</script>');
    expect(rule(html, 'script-src')).toBe(`script-src 'self' ${sha('a()')}`);
  });

  it('allows no style where there is none', () => {
    expect(rule(head(''), 'style-src')).toBe("style-src 'none'");
  });

  it('allows images in addresses only to a page that has one', () => {
    expect(rule(head(''), 'img-src')).toBe("img-src 'self'");
    expect(rule(head('') + '<img src="data:image/png;base64,AA==">', 'img-src')).toBe("img-src 'self' data:");
  });

  it('allows a manifest only to a page that names one', () => {
    expect(policyOf(head(''))).not.toContain('manifest-src');
    expect(rule(head('<link rel="manifest" href="m.json">'), 'manifest-src')).toBe("manifest-src 'self'");
  });

  it('stands right behind the charset, once, however often it is made', () => {
    const html = withPolicy(head('<script>a()</script>'));
    expect(html).toMatch(
      /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';[^"]*"><title>/,
    );
    const other = html.replace('a()', 'b()');
    expect(withPolicy(other).split('http-equiv')).toHaveLength(2);
    expect(withPolicy(other)).toContain(sha('b()'));
    expect(withPolicy(other)).not.toContain(sha('a()'));
  });

  it('needs a charset to stand behind', () => {
    expect(() => withPolicy('<head><title>T</title></head>')).toThrow('charset');
  });
});
