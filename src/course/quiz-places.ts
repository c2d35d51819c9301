/** Id of the practice at a lesson's end. */
export const PRACTICE = 'practice';

/** Id of the quiz that a question placed in the text makes. */
export const activityPlace = (question: string): string => `activity-${question}`;
