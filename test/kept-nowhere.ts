/** For folders of a test's own: what is made of them is not to push the product's own facts and words out. */
export const keptNowhere = { read: () => undefined, write: () => undefined };
