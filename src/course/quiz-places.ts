/** Id of the practice at a lesson's end. */
export const PRACTICE = 'practice';

/** Id of the quiz that a question placed in the text makes. */
export const activityPlace = (question: string): string => `activity-${question}`;

/** Id of the quiz in which a question of a lesson stands. */
export const quizOf = (question: string, activities: readonly string[]): string =>
  activities.includes(question) ? activityPlace(question) : PRACTICE;
