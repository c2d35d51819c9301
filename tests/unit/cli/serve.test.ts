import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseEncoding, serve } from '../../../src/cli/serve.mjs';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(parent, 'dist');
let site: Awaited<ReturnType<typeof serve>>;
let folder: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(root, 'id', 'empty'), { recursive: true });
  mkdirSync(join(parent, 'dist-secret'));
  writeFileSync(join(parent, 'dist-secret', 'index.html'), 'secret');
  writeFileSync(join(root, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(root, 'id', 'index.html'), '<h1>Beranda</h1>');
  writeFileSync(join(root, '404.html'), '<h1>Missing</h1>');
  writeFileSync(join(root, 'course.zip'), 'zip');
  site = await serve({ root, port: 0 });
  folder = await serve({ root, port: 0, base: '/sub/folder/' });
});

afterAll(async () => {
  await Promise.all([site.close(), folder.close()]);
  rmSync(parent, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A raw request: fetch would tidy the path and unpack the answer. */
function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', fail)
      .end();
  });
}

describe('serve', () => {
  it("answers a folder with its page, and sends a folder's name without slash there", async () => {
    const page = await get(site.port, '/id/');
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(page.body.toString()).toBe('<h1>Beranda</h1>');
    expect(await get(site.port, '/id?x=1')).toMatchObject({ status: 301, headers: { location: './id/?x=1' } });
  });

  it.each([
    '/nothing',
    '/id/empty/',
    '/index.html/',
    '/../dist-secret/index.html',
    '/%2e%2e/dist-secret/',
    '/..%2fdist-secret/',
  ])('answers %s with the page for what is missing', async (path) => {
    const answer = await get(site.port, path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe('<h1>Missing</h1>');
  });

  it('survives an address that is no text', async () => {
    expect((await get(site.port, '/%')).status).toBe(404);
  });

  it('compresses text as the client asks, and nothing else', async () => {
    const gzip = await get(site.port, '/', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe('<h1>Home</h1>');
    const brotli = await get(site.port, '/', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(brotliDecompressSync(brotli.body).toString()).toBe('<h1>Home</h1>');
    expect((await get(site.port, '/course.zip', { 'accept-encoding': 'br' })).headers).not.toHaveProperty(
      'content-encoding',
    );
  });

  it('sends no body twice to a client that has it, and none to HEAD', async () => {
    const first = await get(site.port, '/');
    const again = await get(site.port, '/', { 'if-none-match': first.headers.etag! });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    const head = await get(site.port, '/', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, headers: { 'content-length': '13' }, body: Buffer.alloc(0) });
    expect((await get(site.port, '/', {}, 'POST')).status).toBe(405);
  });

  it('serves under a sub-folder, and only there', async () => {
    expect(folder.address).toBe(`http://127.0.0.1:${folder.port}/sub/folder/`);
    expect((await get(folder.port, '/sub/folder/id/')).body.toString()).toBe('<h1>Beranda</h1>');
    expect(await get(folder.port, '/sub/folder')).toMatchObject({ status: 301, headers: { location: './folder/' } });
    expect((await get(folder.port, '/id/')).status).toBe(404);
    expect((await get(folder.port, '/')).status).toBe(404);
  });

  it('takes the next port where one is in use', async () => {
    const next = await serve({ root, port: site.port });
    expect(next.port).toBeGreaterThan(site.port);
    await next.close();
  });
});

it.each([
  ['', undefined],
  ['gzip', 'gzip'],
  ['gzip, br', 'br'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['identity', undefined],
])('chooses for "%s" the encoding %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});
