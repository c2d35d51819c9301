// `npm run build` writes dist/ with the offline zip in it; with --gallery dist-gallery/, the site for tests.
import { join } from 'node:path';
import { formatProblem, readCourse } from '../authoring/index.ts';
import { writeOfflineZip } from '../editions/offline-zip/index.ts';
import { finishSite } from '../editions/site/index.ts';
import { bin, runNode } from './run.mjs';
import { root } from './toolchain.mjs';

/** The gallery's build has the site once more: with an address, so that each run of the tests proves what that adds. */
const GALLERY = { COURSE_GALLERY: '1', SITE_URL: 'https://course.example/in/a/folder/' };

async function build(gallery: boolean): Promise<string> {
  const reading = readCourse(root);
  if ('problems' in reading) {
    const errors = reading.problems.filter(({ severity }) => severity === 'error');
    throw new Error(`${errors.map(formatProblem).join('\n\n')}\n\nThe course was not built: mend what is named above.`);
  }
  const folder = gallery ? 'dist-gallery' : 'dist';
  const pages = await runNode([bin('astro'), 'build'], { env: gallery ? GALLERY : {} });
  if (!pages.ok) throw new Error(`${pages.output.trim()}\n\nThe pages could not be built: the reason is told above.`);
  finishSite(join(root, folder));
  if (gallery) return `${folder}/ is built.`;
  const zip = await writeOfflineZip({ site: join(root, folder), courseId: reading.course.id });
  return `${folder}/ is built, with ${folder}/${zip.name} (${Math.round(zip.bytes / 1000)} kB) for use without a network.`;
}

try {
  console.log(await build(process.argv.includes('--gallery')));
} catch (error) {
  console.error(error instanceof Error ? error.message.trim() : error);
  process.exitCode = 1;
}
