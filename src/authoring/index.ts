import { checkDraft } from '../course/checks/index.ts';
import { WARNINGS, type Finding, type Path, type Place } from '../course/checks/finding.ts';
import type { Course } from '../course/course.ts';
import type { Draft } from '../course/draft.ts';
import { courseOf, pagesOf } from './assemble.ts';
import { COURSE_FILE, GLOSSARY_FILE, pageFileOf, quizFileOf, readFiles, testFileOf } from './files.ts';
import { messageOf } from './messages.ts';
import { ContentError, type Problem } from './problem.ts';
import { readParts } from './read-parts.ts';
import { fieldOf, type YamlFile } from './yaml-file.ts';

export { ContentError, formatProblem, type Problem } from './problem.ts';

/** A sound course with what a reader may still doubt; or everything that is wrong, warnings last. */
export type Reading = (Draft & { readonly warnings: Problem[] }) | { readonly problems: Problem[] };

/** File, line and field of a place. */
function locate(place: Place, yaml: ReadonlyMap<string, YamlFile>): Pick<Problem, 'file' | 'line' | 'field'> {
  const inYaml = (file: string, path: Path) => ({
    file,
    line: yaml.get(file)?.lineOf(path) ?? 1,
    field: fieldOf(path),
  });
  switch (place.file) {
    case 'course':
      return inYaml(COURSE_FILE, place.path);
    case 'glossary':
      return inYaml(GLOSSARY_FILE, place.path);
    case 'quiz':
      return inYaml(quizFileOf(place.lesson), place.path);
    case 'tests':
      return inYaml(testFileOf(place.lesson), place.path);
    case 'page':
      return { file: pageFileOf(place.page, place.language), line: place.line, field: place.field };
  }
}

function problemOf(finding: Finding, yaml: ReadonlyMap<string, YamlFile>): Problem {
  const show = (place: Place) => {
    const { file, line } = locate(place, yaml);
    return `${file}:${line}`;
  };
  return {
    severity: WARNINGS.includes(finding.code) ? 'warning' : 'error',
    ...locate(finding.at, yaml),
    code: finding.code,
    ...messageOf(finding, show),
  };
}

/**
 * Reads `content/` and `quizzes/` under a folder, once, and checks them.
 * Files that are wrong in shape are told first: what they mean is checked when all of them are right.
 * @param root the folder that holds `content` and `quizzes`
 */
export function readCourse(root: string): Reading {
  const read = readParts(readFiles(root));
  if ('problems' in read) return read;
  const draft = { course: courseOf(read.parts), pages: pagesOf(read.parts) };
  const problems = checkDraft(draft).map((finding) => problemOf(finding, read.yaml));
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? { problems: [...errors, ...warnings] } : { ...draft, warnings };
}

/**
 * The sound course under a folder with the text of its pages.
 * @throws {ContentError} with every problem, formatted
 */
export function loadDraft(root: string): Draft {
  const reading = readCourse(root);
  if ('problems' in reading) throw new ContentError(reading.problems);
  return reading;
}

/** The same without its pages, for the build and the editions. */
export const loadCourse = (root: string): Course => loadDraft(root).course;
