import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { course } from '../layouts/course.ts';
import { textsIn } from '../i18n/index.ts';
import { LANGUAGES, type Language } from '../questions/question.ts';
import tokens from '../styles/tokens.css?raw';
import { socialPicture } from './social-picture.ts';

export const getStaticPaths = (() =>
  LANGUAGES.map((language) => ({ params: { lang: language }, props: { language } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const t = textsIn(language);
  const svg = socialPicture({
    eyebrow: t('home.eyebrow'),
    title: course.title[language],
    lead: t('home.title'),
    petals: course.lessons.length,
    tokens,
  });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
