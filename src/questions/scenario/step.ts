/** How a response names a choice: `node.choice`. */
export const stepOf = (node: string, choice: string): string => `${node}.${choice}`;
