/** Whether two contents are the same once written as JSON. */
export const sameContent = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
