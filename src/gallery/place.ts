import type { Lesson } from '../course/course.ts';
import { placeOf, type Place } from '../layouts/place.ts';
import { pathOf, relativeLink } from '../layouts/routes.ts';
import type { Language } from '../questions/question.ts';

const pathIn = (language: Language, state: string) => `gallery/${language}/${state}/`;

/** A page of the gallery looks like a lesson, or without one like the home page, and stands elsewhere. */
export function galleryPlace(
  language: Language,
  state: string,
  lesson?: Lesson,
  order: Place['order'] = 'free',
): Place {
  const path = pathIn(language, state);
  const place = lesson
    ? placeOf(language, { name: 'lesson', slug: lesson.slug }, lesson)
    : placeOf(language, { name: 'home' });
  return {
    ...place,
    path,
    order,
    link: (page) => relativeLink(path, pathOf(page, language)),
    other: { ...place.other, href: relativeLink(path, pathIn(place.other.language, state)) },
    root: relativeLink(path, ''),
  };
}
